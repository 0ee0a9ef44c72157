"""Writes python-text.csv and numpy-text.jsonl beside this file: how Python 3 and NumPy print numbers.

Run once: python3 make-python-text.py [seed] [factor]. The tests read the two tables row by row.
"""
import json, math, random, struct, sys
from pathlib import Path
import numpy as np

random.seed(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
FACTOR = int(sys.argv[2]) if len(sys.argv) > 2 else 1
HERE = Path(sys.argv[3]) if len(sys.argv) > 3 else Path(__file__).parent


def bits(x):
    return struct.unpack("<q", struct.pack("<d", x))[0]


def any_double():
    return struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0]


SPECIAL = [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1e-323, 2.2250738585072014e-308, 1.7976931348623157e308,
           2.225073858507201e-308, 1e-5, 1e-4, 0.0001234, 9999999999999998.0, 1e16, 1e15, 123456789012345680.0, 1e21, 1e22, 1e23,
           2.0e-3, 2e23, 8.41e21, 9.5367431640625e-07, 2.0**-44, 0.1 + 0.2, 6.000000000012662, 66.50150507518049,
           0.1999999999990898, 100.0, -1.5, 1 / 3, 2 / 3, 10e-50, 8.9884656743115795e307, 4.35, 0.3, 9007199254740993.0]


def doubles():
    yield from SPECIAL
    for e in range(-1074, 1024, 7 if FACTOR == 1 else 1):
        yield 2.0**e
    for e in range(-323, 309, 8 if FACTOR == 1 else 1):
        yield float(f"1e{e}")
    for _ in range(150 * FACTOR):
        yield any_double()
    for _ in range(100 * FACTOR):
        yield random.choice([-1, 1]) * round(random.uniform(0, 10 ** random.randint(-5, 18)), random.randint(0, 12))
    for _ in range(50 * FACTOR):
        yield random.getrandbits(random.randint(1, 52)) * 5e-324


def number(kind):
    pick = random.random()
    if kind == "nice":
        return round(random.uniform(-20, 20), random.randint(0, 4))
    if kind == "near":
        return random.randint(-20, 20) + random.choice([0, 1, -1]) * random.random() * 10 ** random.randint(-13, -5)
    if kind == "mixed":
        return random.uniform(-1, 1) * 10 ** random.randint(-6, 9)
    if kind == "unit":
        return random.gauss(0, 1)
    if kind == "ties":
        return random.randint(-10**6, 10**6) * 2.0**-random.randint(9, 14)
    if kind == "edges":
        return random.choice([1e8, 99999999.0, 99999999.999999999, 1e-4, 9.9999e-5, 0.000099999999999, 1000.0, 1.0, 1000.1, 0.0, -0.0,
                              99999999.5, 0.1, 0.100000001, 100.0, 5e-9, 1.000000005, 9.999999995, 1e-100, 1e100, 0.5])
    if kind == "special":
        return random.choice([math.nan, math.inf, -math.inf, 0.0, -0.0, 1.0, -2.5, 1e-7, 1e10, 3.25]) if pick < .7 else random.gauss(0, 3)
    return any_double()


KINDS = ["nice", "near", "mixed", "unit", "ties", "edges", "special", "wild"]
SHAPES = [(1,), (2,), (2,), (3,), (4,), (5,), (8,), (13,), (2, 2), (2, 3), (3, 2), (1, 4), (4, 1), (2, 9), (2, 2, 2), (2, 1, 3), (1, 1, 1, 2), (2, 2, 1, 2)]


def text(x):
    return "NaN" if math.isnan(x) else "Infinity" if x == math.inf else "-Infinity" if x == -math.inf else repr(x)


with open(HERE / "python-text.csv", "w") as out:
    print("bits,text", file=out)
    for x in doubles():
        print(f"{bits(x)},{x!r}", file=out)

with open(HERE / "numpy-text.jsonl", "w") as out:
    def row(array, **values):
        print(json.dumps({"shape": list(array.shape), **values, "text": str(array)}), file=out)

    for i in range(950 * FACTOR):
        kind, shape = KINDS[i % len(KINDS)], random.choice(SHAPES)
        values = [number(kind) for _ in range(math.prod(shape))]
        row(np.array(values).reshape(shape), values=[text(x) for x in values])
    for shape in [(0,), (2, 0), (0, 3), (2, 0, 2)]:
        row(np.zeros(shape), values=[])
    # every value is index × step, so that a row stays short
    for shape in [(30,), (75,), (999,), (1000,), (1001,), (5000,), (40, 30), (2, 600), (600, 2), (7, 150), (12, 12, 12), (2, 3, 200),
                  (6, 7, 40), (3, 20), (2, 2, 30), (1001, 1), (1, 1001)]:
        for step in [1.0, 0.25, -0.001, 1e5, 1e-7]:
            row((np.arange(math.prod(shape)) * step).reshape(shape), step=step)
    # numbers of few digits in wide columns, subnormal ones among them
    for small in [5e-324, 1e-323, -4e-317, 1e-315, 1.2345e-312, 1e-320]:
        for other in [1 / 3, 0.25, 0.125, 0.0]:
            row(np.array([small, other]), values=[text(small), text(other)])
