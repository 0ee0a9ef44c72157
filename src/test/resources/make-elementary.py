"""Writes nabla/elementary/elementary.txt beside this file: 200 values a function, by mpmath and by Python's math.

Run once, with mpmath: python3 make-elementary.py. A row: the bits of the arguments and of the right value, and by how many
units in the last place math misses it.
"""
import math, random, struct
from pathlib import Path
import mpmath

mpmath.mp.prec = 300
random.seed(2026)
DOMAINS = dict(
    sin=(-100, 100), cos=(-100, 100), tan=(-100, 100), asin=(-1, 1), acos=(-1, 1), atan=(-100, 100), sinh=(-20, 20),
    cosh=(-20, 20), tanh=(-10, 10), exp=(-50, 50), expm1=(-5, 50), log=(1e-6, 1e6), log1p=(-.99, 1e6),
    log10=(1e-6, 1e6), log2=(1e-6, 1e6), cbrt=(-1e3, 1e3))
RIGHT = dict(
    log2=lambda x: mpmath.log(x) / mpmath.log(2), cbrt=lambda x: mpmath.sign(x) * mpmath.root(abs(x), 3), pow=mpmath.power)


def argument(low, high):
    while True:
        small = 10 ** random.uniform(-6, math.log10(max(abs(low), abs(high))))
        x = random.uniform(low, high) if random.random() < .6 else math.copysign(small, low if random.random() < .5 else 1)
        if low <= x <= high:
            return x


def exponent():
    return random.choice([random.uniform(-10, 10), float(random.randint(-8, 8)), random.choice([.5, 1 / 3, 1.5, 2.5])])


def bits(x):
    return struct.pack('>d', x).hex()


def rows():
    for name, domain in DOMAINS.items():
        yield name, [(argument(*domain),) for _ in range(200)]
    yield 'pow', [(random.uniform(.1, 10), exponent()) for _ in range(200)]
    yield 'atan2', [(random.gauss(0, 3), random.gauss(0, 3)) for _ in range(200)]
    yield 'hypot', [(random.gauss(0, 3), random.gauss(0, 3)) for _ in range(200)]


with open(Path(__file__).parent / 'nabla/elementary/elementary.txt', 'w') as table:
    for name, points in rows():
        table.write(f'# {name}\n')
        for point in points:
            right = float(RIGHT.get(name, getattr(mpmath, name, None))(*map(mpmath.mpf, point)))
            units = int(bits(getattr(math, name)(*point)), 16) - int(bits(right), 16)
            table.write(' '.join([*map(bits, point), bits(right), str(units)]) + '\n')
