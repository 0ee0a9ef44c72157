package nabla.formula.exact;

import java.math.BigInteger;
import nabla.formula.tree.Operation;

/** Every operation of a formula on germs, by the power series of the elementary functions. */
final class Operations extends Germs {

    Operations(Functions balls, double order) {
        super(balls, order);
    }

    Germ apply(Operation operation, Germ a, Germ b) {
        return switch (operation) {
            case ADD -> add(a, b);
            case SUBTRACT -> a == b ? nothing(a.order()) : subtract(a, b);
            case MULTIPLY -> multiply(a, b);
            case DIVIDE -> a == b && sign(a) != 0 ? constant(Ball.ONE) : multiply(a, reciprocal(b));
            case POWER -> power(a, b);
            case NEGATE -> negated(a);
            case SIN -> sine(a, true);
            case COS -> sine(a, false);
            case TAN -> tangent(a);
            case COT -> multiply(sine(a, false), reciprocal(sine(a, true)));
            case SEC -> reciprocal(sine(a, false));
            case CSC -> reciprocal(sine(a, true));
            case ASIN -> arcsine(a);
            case ACOS -> arccosine(a);
            case ATAN ->
                add(constant(balls.atan(limit(a))), integral(multiply(derivative(a), reciprocal(onePlusSquare(a)))));
            case SINH -> multiply(subtract(exp(a), exp(negated(a))), Ball.of(0.5));
            case COSH -> multiply(add(exp(a), exp(negated(a))), Ball.of(0.5));
            case TANH -> hyperbolicTangent(a);
            case ABS -> isTie(a) ? spread(a) : turned(a, boundary(a));
            case SIGNUM -> constant(Ball.of(boundary(a)));
            case CEIL -> negated(floor(negated(a)));
            case FLOOR -> floor(a);
            case SQRT -> power(a, 0.5);
            case CBRT -> cubeRoot(a);
            case EXP -> exp(a);
            case EXPM1 -> subtract(exp(a), constant(Ball.ONE));
            case LOG -> log(a);
            case LOG10 -> multiply(log(a), balls.divide(Ball.ONE, balls.log(Ball.of(10))));
            case LOG2 -> multiply(log(a), balls.divide(Ball.ONE, balls.ln2()));
            case LOG1P -> log(add(constant(Ball.ONE), a));
            case SIGMOID -> reciprocal(add(constant(Ball.ONE), exp(negated(a))));
            case RELU -> isTie(a) ? spread(a) : boundary(a) > 0 ? a : constant(Ball.ZERO);
            case MAX -> chosen(a, b, subtract(a, b), 1);
            case MIN -> chosen(a, b, subtract(a, b), -1);
            case ATAN2 -> angle(a, b);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                constant(operation.holds(a == b ? 0 : boundary(subtract(a, b))) ? Ball.ONE : Ball.ZERO);
            case WHERE -> b;
            case MOD -> subtract(a, multiply(b, floor(multiply(a, reciprocal(b)))));
        };
    }

    /** The sign beside the point; notes where that may be another one than on the other side. */
    private int boundary(Germ a) {
        meetsBoundary |= limit(a).isZero() && a.size() > 0;
        return sign(a);
    }

    /** The larger or the smaller of two; of constants that cannot be told apart yet, a number that may be either. */
    private Germ chosen(Germ a, Germ b, Germ difference, int wanted) {
        if (a == b || isTie(difference)) {
            return a == b ? a : add(a, spread(difference));
        }
        return boundary(difference) * wanted >= 0 ? a : b;
    }

    private static boolean isTie(Germ a) {
        return a.size() == 1 && Germ.same(a.powers()[0], 0) && a.coefficients()[0].hasZero();
    }

    /** Anything between a constant near 0 and its negative. */
    private Germ spread(Germ a) {
        Ball constant = a.coefficients()[0];
        return constant(new Ball(BigInteger.ZERO, Math.max(constant.top(), constant.errorTop()) + 1, 1));
    }

    private Germ turned(Germ a, int sign) {
        return sign < 0 ? negated(a) : a;
    }

    private Germ exp(Germ a) {
        Ball value = balls.exp(limit(a));
        Ball[] factorial = {Ball.ONE};
        return multiply(
                series(moving(a), n -> factorial[0] = n == 0 ? Ball.ONE : balls.divide(factorial[0], Ball.of(n))),
                value);
    }

    private Germ log(Germ a) {
        Ball value = limit(a);
        if (balls.sign(value) <= 0) {
            throw new NoValue();
        }
        Germ relative = multiply(moving(a), balls.divide(Ball.ONE, value));
        Germ rest = series(relative, n -> n == 0 ? Ball.ZERO : balls.divide(Ball.of(n % 2 == 1 ? 1 : -1), Ball.of(n)));
        return add(constant(balls.log(value)), rest);
    }

    private Germ sine(Germ a, boolean odd) {
        Ball value = limit(a);
        Ball sin = balls.sin(value);
        Ball cos = balls.cos(value);
        Germ u = moving(a);
        Ball[] factorial = {Ball.ONE};
        return series(u, n -> {
            factorial[0] = n == 0 ? Ball.ONE : balls.divide(factorial[0], Ball.of(n));
            int turn = odd ? n % 4 : (n + 1) % 4;
            Ball derivative = turn % 2 == 0 ? sin : cos;
            return balls.multiply(turn > 1 ? derivative.negated() : derivative, factorial[0]);
        });
    }

    private Germ tangent(Germ a) {
        return multiply(sine(a, true), reciprocal(sine(a, false)));
    }

    /** By e^-2|x|, so that nothing grows large. */
    private Germ hyperbolicTangent(Germ a) {
        boolean negative = limit(a).mantissa().signum() < 0;
        Germ small = exp(multiply(a, Ball.of(negative ? 2 : -2)));
        Germ one = constant(Ball.ONE);
        Germ value = multiply(subtract(one, small), reciprocal(add(one, small)));
        return negative ? negated(value) : value;
    }

    private Germ onePlusSquare(Germ a) {
        return add(constant(Ball.ONE), multiply(a, a));
    }

    private Germ arcsine(Germ a) {
        Germ rest = oneMinusSquare(a);
        Ball value = balls.atan2(limit(a), balls.sqrt(limit(rest)));
        return add(constant(value), way(a, rest));
    }

    private Germ arccosine(Germ a) {
        Germ rest = oneMinusSquare(a);
        Ball value = balls.atan2(balls.sqrt(limit(rest)), limit(a));
        return subtract(constant(value), way(a, rest));
    }

    /** The integral of a'/√rest, which stands still where a does. */
    private Germ way(Germ a, Germ rest) {
        return moving(a).size() == 0 ? nothing(a.order() / 2) : integral(multiply(derivative(a), power(rest, -0.5)));
    }

    private Germ oneMinusSquare(Germ a) {
        Germ one = constant(Ball.ONE);
        return multiply(subtract(one, a), add(one, a));
    }

    private Germ angle(Germ y, Germ x) {
        Ball ofY = limit(y);
        Ball ofX = limit(x);
        boolean jumps = ofY.isZero() && balls.sign(ofX) <= 0;
        meetsBoundary |= jumps;
        if (ofX.isZero() && ofY.isZero()) {
            throw new NoValue();
        }
        Ball value = balls.atan2(ofY, ofX);
        value = jumps && sign(y) < 0 ? value.negated() : value;
        Germ area = subtract(multiply(derivative(y), x), multiply(y, derivative(x)));
        return add(constant(value), integral(multiply(area, reciprocal(add(multiply(x, x), multiply(y, y))))));
    }

    private Germ floor(Germ a) {
        Ball value = limit(a);
        Ball floor = balls.floor(value);
        Ball above = balls.subtract(value, floor);
        boolean whole = above.isZero() || above.hasZero() && balls.sign(above) == 0;
        meetsBoundary |= whole && a.size() > (value.isZero() ? 0 : 1);
        return constant(whole && sign(moving(a)) < 0 ? balls.subtract(floor, Ball.ONE) : floor);
    }

    private Germ reciprocal(Germ a) {
        Germ trimmed = trimmed(a);
        if (trimmed.size() == 0) {
            throw new NoValue();
        }
        return lead(trimmed, -1, balls.divide(Ball.ONE, trimmed.coefficients()[0]), Ball.of(-1));
    }

    private Germ cubeRoot(Germ a) {
        Germ trimmed = trimmed(a);
        meetsBoundary |= limit(a).isZero();
        return trimmed.size() == 0
                ? nothing(a.order() / 3)
                : lead(trimmed, 1.0 / 3, balls.cbrt(trimmed.coefficients()[0]), balls.divide(Ball.ONE, Ball.of(3)));
    }

    /** a^p by the binomial series, of which the first coefficient's own power is known. */
    private Germ lead(Germ a, double p, Ball first, Ball exponent) {
        double lowest = a.powers()[0];
        double[] shifted = new double[a.size() - 1];
        Ball[] relative = new Ball[shifted.length];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = a.powers()[i + 1] - lowest;
            relative[i] = balls.divide(a.coefficients()[i + 1], a.coefficients()[0]);
        }
        Germ u = new Germ(shifted, relative, a.order() - lowest);
        Ball[] binomial = {Ball.ONE};
        Germ sum = series(
                u,
                n -> binomial[0] = n == 0
                        ? Ball.ONE
                        : balls.divide(
                                balls.multiply(binomial[0], balls.subtract(exponent, Ball.of(n - 1))), Ball.of(n)));
        Germ shift = new Germ(new double[] {lowest * p}, new Ball[] {first}, Double.POSITIVE_INFINITY);
        return multiply(sum, shift);
    }

    private Germ power(Germ a, double p) {
        return power(a, constant(Ball.of(p)));
    }

    private Germ power(Germ a, Germ b) {
        Ball exponent = limit(b);
        if (moving(b).size() > 0) {
            Germ trimmed = trimmed(a);
            boolean zero = trimmed.size() == 0 && balls.sign(exponent) > 0;
            return zero ? a : exp(multiply(b, log(a)));
        }
        double p = exponent.nearest();
        Germ trimmed = trimmed(a);
        boolean whole = exponent.error() == 0 && p == Math.rint(p);
        if (p == 0 && exponent.isZero()) {
            return constant(Ball.ONE);
        }
        meetsBoundary |= !(whole && p > 0) && limit(a).isZero();
        if (trimmed.size() == 0) {
            if (p < 0) {
                throw new NoValue();
            }
            return nothing(a.order() * p);
        }
        int sign = trimmed.coefficients()[0].mantissa().signum();
        if (sign < 0 && !whole) {
            throw new NoValue();
        }
        return lead(trimmed, p, balls.pow(trimmed.coefficients()[0], exponent), exponent);
    }
}
