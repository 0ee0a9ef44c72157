"""Writes nabla/formula/exact/derivatives.txt beside this file: derivatives that no part of Nabla has computed.

    pip install mpmath && python3 make-derivatives.py [seed, 11] [rows, 3200]

takes half a minute and, with the same seed, writes the same table. After a line "# formula" each row has the bits of x and those of
the derivative there, by dual numbers of mpmath with 7,000 bits, rounded once. Half of the formulas are known to cancel or to
overflow on the way, the others are random; points without a derivative are left out.
"""

import math
import random
import re
import struct
import sys
from pathlib import Path

import mpmath
from mpmath import mp, mpf

mp.prec = 7000
LARGEST = 1e300
SMALLEST = 1e-320
VANISHING = mpf(2) ** -2500

HARD = """
(exp(x)-1)/x; sin(x)/x; (1-cos(x))/x^2; (x-sin(x))/x^3; log(1+x)/x; (tan(x)-x)/x^3; sqrt(1+x)-1; sqrt(x+1)-sqrt(x); (1+x)^(1/x);
1/(1+exp(x)); x/(1+x^2); exp(-x^2); (exp(x)-exp(-x))/2; log(cosh(x)); atan(x)-x; log(exp(x)+1)-x; x^3-3*x+2; (x-1)^7;
x^7-7*x^6+21*x^5-35*x^4+35*x^3-21*x^2+7*x-1; sin(1/x); x*exp(-x); sqrt(x^2+1)-x; 1/x-1/(x+1); exp(x)-1-x-x^2/2;
cos(x)^2+sin(x)^2-1+x^3; tanh(x); sigmoid(x)*(1-sigmoid(x)); cosh(x)-1; acos(1-x); asin(x)-x; x^x; log(x)/(x-1); abs(x)^1.5; cbrt(x)^2;
(x^2-1)/(x-1); exp(log(x)); log2(x)*x; x*log10(x)
"""
HARD = [formula.strip() for formula in HARD.split(";")]


class Dual:
    """A value and its derivative."""

    def __init__(self, value, slope=0):
        self.value = mpf(value)
        self.slope = mpf(slope)

    def __neg__(self):
        return Dual(-self.value, -self.slope)

    def __add__(self, other):
        return Dual(self.value + other.value, self.slope + other.slope)

    def __sub__(self, other):
        return Dual(self.value - other.value, self.slope - other.slope)

    def __mul__(self, other):
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

    def __truediv__(self, other):
        slope = (self.slope * other.value - self.value * other.slope) / other.value**2
        return Dual(self.value / other.value, slope)

    def __pow__(self, other):
        a, b = self, other
        if b.slope == 0 and b.value == int(b.value):
            n = int(b.value)
            return Dual(a.value**n, n * a.value ** (n - 1) * a.slope if n else 0)
        if a.value <= 0:
            raise ValueError("a power of a number that is not positive")
        power = a.value**b.value
        if b.slope == 0:
            return Dual(power, b.value * power / a.value * a.slope)
        return Dual(power, power * (b.slope * mp.log(a.value) + b.value * a.slope / a.value))


def function(value, slope, smooth=lambda v: True):
    """A function of a dual number; ValueError where it has no derivative."""

    def of(a):
        if not smooth(a.value):
            raise ValueError("no derivative")
        return Dual(value(a.value), slope(a.value) * a.slope if a.slope else 0)

    return of


def is_positive(v):
    return v > 0


def is_not_zero(v):
    return v != 0


def is_inside(v):
    return abs(v) < 1


def logistic(v):
    return 1 / (1 + mp.exp(-v))


FUNCTIONS = {
    "sin": function(mp.sin, mp.cos),
    "cos": function(mp.cos, lambda v: -mp.sin(v)),
    "tan": function(mp.tan, lambda v: 1 / mp.cos(v) ** 2),
    "exp": function(mp.exp, mp.exp),
    "log": function(mp.log, lambda v: 1 / v, is_positive),
    "sqrt": function(mp.sqrt, lambda v: 1 / (2 * mp.sqrt(v)), is_positive),
    "atan": function(mp.atan, lambda v: 1 / (1 + v * v)),
    "asin": function(mp.asin, lambda v: 1 / mp.sqrt(1 - v * v), is_inside),
    "acos": function(mp.acos, lambda v: -1 / mp.sqrt(1 - v * v), is_inside),
    "sinh": function(mp.sinh, mp.cosh),
    "cosh": function(mp.cosh, mp.sinh),
    "tanh": function(mp.tanh, lambda v: 1 / mp.cosh(v) ** 2),
    "cbrt": function(
        lambda v: mp.sign(v) * mp.root(abs(v), 3), lambda v: 1 / (3 * mp.root(abs(v), 3) ** 2), is_not_zero
    ),
    "log2": function(lambda v: mp.log(v) / mp.log(2), lambda v: 1 / (v * mp.log(2)), is_positive),
    "log10": function(mp.log10, lambda v: 1 / (v * mp.log(10)), is_positive),
    "log1p": function(lambda v: mp.log(1 + v), lambda v: 1 / (1 + v), lambda v: v > -1),
    "expm1": function(lambda v: mp.exp(v) - 1, mp.exp),
    "abs": function(abs, mp.sign, is_not_zero),
    "relu": function(lambda v: max(v, 0 * v), lambda v: mpf(1) if v > 0 else 0 * v, is_not_zero),
    "sigmoid": function(logistic, lambda v: logistic(v) * logistic(-v)),
}


def derivative(formula, x):
    """The formula as a Python expression of dual numbers, evaluated at x."""
    number = r"(?<![a-z_\w.])(\d+\.?\d*(?:e-?\d+)?)"
    text = re.sub(number, lambda match: f"number({float(match.group(1))!r})", formula.replace("^", "**"))
    names = dict(FUNCTIONS, number=Dual, x=Dual(x, 1), pi=Dual(math.pi), __builtins__={})
    return eval(text, names)


def expression(depth):
    if depth == 0:
        return random.choice(["x"] * 4 + ["2", "3", "0.5", "1", "pi", "0.1", "1.25", "7"])
    kind = random.random()
    if kind < 0.45:
        return random.choice(list(FUNCTIONS)) + "(" + expression(depth - 1) + ")"
    if kind < 0.9:
        left = "(" + expression(depth - 1) + ")" + random.choice("+-*/")
        return left + "(" + expression(random.randrange(depth)) + ")"
    return "(" + expression(depth - 1) + ")^" + random.choice(["2", "3", "-1", "0.5", "1.5", "x"])


def hard_question():
    formula = random.choice(HARD)
    sign = random.choice([1, -1])
    least = random.choice([-12, -4, -300 if random.random() < 0.1 else -3])
    x = sign * 10 ** random.uniform(least, random.choice([0, 1, 2.5]))
    return formula, 1 + 10 ** random.uniform(-10, -1) if random.random() < 0.3 else x


def random_question():
    formula = expression(random.randint(1, 4))
    points = [random.uniform(-3, 3), float(random.randint(-3, 3)), random.gauss(0, 30), round(random.uniform(-2, 2), 1)]
    return formula, random.choice(points)


def answer(formula, x):
    """The derivative, or None where there is none that a double holds."""
    try:
        result = derivative(formula, x)
    except (ValueError, ZeroDivisionError, OverflowError, TypeError, mpmath.libmp.NoConvergence):
        return None
    value, slope = result.value, result.slope
    if not mp.isfinite(value) or not mp.isfinite(slope) or abs(value) > LARGEST or abs(slope) > LARGEST:
        return None
    if slope != 0 and (abs(slope) < SMALLEST or value != 0 and abs(slope) < VANISHING):
        return None
    return float(slope)


def questions(count):
    found = {}
    while len(found) < count:
        formula, x = hard_question() if random.random() < 0.5 else random_question()
        if "x" in formula.replace("exp", "") and (formula, x) not in found:
            slope = answer(formula, x)
            if slope is not None:
                found[formula, x] = slope
    return [(formula, x, slope) for (formula, x), slope in found.items()]


def bits(value):
    return struct.pack(">d", value).hex()


def main():
    arguments = [int(argument) for argument in sys.argv[1:]] + [11, 3200][len(sys.argv) - 1 :]
    random.seed(arguments[0])
    rows = sorted(questions(arguments[1]), key=lambda row: row[0])
    with open(Path(__file__).parent / "nabla/formula/exact/derivatives.txt", "w") as table:
        last = None
        for formula, x, slope in rows:
            if formula != last:
                table.write(f"# {formula}\n")
                last = formula
            table.write(f"{bits(x)} {bits(slope + 0.0)}\n")


if __name__ == "__main__":
    main()
