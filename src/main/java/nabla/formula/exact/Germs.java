package nabla.formula.exact;

import java.util.Arrays;
import java.util.function.IntFunction;
import nabla.formula.Kink;

/** Arithmetic of germs. */
class Germs {
    /** As many terms as are worth their while. */
    private static final int MOST_TERMS = 60;

    final Functions balls;
    final double order;
    boolean meetsBoundary;

    Germs(Functions balls, double order) {
        this.balls = balls;
        this.order = order;
    }

    Germ constant(Ball value) {
        return Germ.of(value, order);
    }

    /** 0 up to a power. */
    static Germ nothing(double order) {
        return new Germ(new double[0], new Ball[0], order);
    }

    Germ add(Germ a, Germ b) {
        double end = Math.min(a.order(), b.order());
        double[] powers = new double[a.size() + b.size()];
        Ball[] coefficients = new Ball[powers.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            boolean both = i < a.size() && j < b.size() && Germ.same(a.powers()[i], b.powers()[j]);
            boolean first = both || j == b.size() || i < a.size() && a.powers()[i] < b.powers()[j];
            double power = first ? a.powers()[i] : b.powers()[j];
            Ball coefficient = first ? a.coefficients()[i] : b.coefficients()[j];
            coefficient = both ? balls.add(coefficient, b.coefficients()[j]) : coefficient;
            i += first ? 1 : 0;
            j += both || !first ? 1 : 0;
            if (power < end && !coefficient.isZero()) {
                powers[n] = power;
                coefficients[n++] = coefficient;
            }
        }
        return new Germ(Arrays.copyOf(powers, n), Arrays.copyOf(coefficients, n), end);
    }

    Germ subtract(Germ a, Germ b) {
        return add(a, negated(b));
    }

    Germ negated(Germ a) {
        return new Germ(
                a.powers(), Arrays.stream(a.coefficients()).map(Ball::negated).toArray(Ball[]::new), a.order());
    }

    Germ multiply(Germ a, Ball factor) {
        return factor.isZero()
                ? Germ.of(Ball.ZERO, order)
                : new Germ(
                        a.powers(),
                        Arrays.stream(a.coefficients())
                                .map(c -> balls.multiply(c, factor))
                                .toArray(Ball[]::new),
                        a.order());
    }

    Germ multiply(Germ a, Germ b) {
        double end = Math.min(order, Math.min(lowest(a) + b.order(), lowest(b) + a.order()));
        Germ product = nothing(end);
        for (int i = 0; i < a.size(); i++) {
            product = add(product, times(b, a.powers()[i], a.coefficients()[i], end));
        }
        return product;
    }

    /** a·c·t^power. */
    private Germ times(Germ a, double power, Ball c, double end) {
        int n = 0;
        while (n < a.size() && a.powers()[n] + power < end) {
            n++;
        }
        double[] powers = new double[n];
        Ball[] coefficients = new Ball[n];
        for (int i = 0; i < n; i++) {
            powers[i] = a.powers()[i] + power;
            coefficients[i] = balls.multiply(a.coefficients()[i], c);
        }
        return new Germ(powers, coefficients, end);
    }

    private static double lowest(Germ a) {
        return a.size() == 0 ? a.order() : a.powers()[0];
    }

    /** Without leading terms that are 0. */
    Germ trimmed(Germ a) {
        int first = 0;
        while (first < a.size() && balls.sign(a.coefficients()[first]) == 0) {
            first++;
        }
        return first == 0
                ? a
                : new Germ(
                        Arrays.copyOfRange(a.powers(), first, a.size()),
                        Arrays.copyOfRange(a.coefficients(), first, a.size()),
                        a.order());
    }

    /** The sign beside the point. */
    int sign(Germ a) {
        Germ trimmed = trimmed(a);
        return trimmed.size() == 0 ? 0 : trimmed.coefficients()[0].mantissa().signum();
    }

    /** The value at the point itself, as t goes to 0. @throws NoValue where there is none */
    Ball limit(Germ a) {
        Germ trimmed = trimmed(a);
        if (trimmed.size() == 0 && trimmed.order() <= 0 || trimmed.size() > 0 && trimmed.powers()[0] < -1e-9) {
            throw new NoValue(Kink.Kind.POLE);
        }
        return trimmed.size() > 0 && Germ.same(trimmed.powers()[0], 0) ? trimmed.coefficients()[0] : Ball.ZERO;
    }

    /** All but the value at the point. */
    Germ moving(Germ a) {
        Ball limit = limit(a);
        Germ trimmed = trimmed(a);
        return limit.isZero()
                ? trimmed
                : new Germ(
                        Arrays.copyOfRange(trimmed.powers(), 1, trimmed.size()),
                        Arrays.copyOfRange(trimmed.coefficients(), 1, trimmed.size()),
                        trimmed.order());
    }

    /** Σ next(n)·u^n from n = 0, where u goes to 0. */
    Germ series(Germ u, IntFunction<Ball> next) {
        Germ sum = constant(next.apply(0));
        Germ power = constant(Ball.ONE);
        double step = lowest(u);
        for (int n = 1; n * step < order && n <= MOST_TERMS && u.size() > 0; n++) {
            power = multiply(power, u);
            sum = add(sum, multiply(power, next.apply(n)));
        }
        double end = Math.min(u.order(), (MOST_TERMS + 1) * step);
        return add(sum, nothing(end));
    }

    Germ derivative(Germ a) {
        int skip = a.size() > 0 && Germ.same(a.powers()[0], 0) ? 1 : 0;
        double[] powers = new double[a.size() - skip];
        Ball[] coefficients = new Ball[powers.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = a.powers()[i + skip] - 1;
            coefficients[i] = balls.multiply(a.coefficients()[i + skip], power(a.powers()[i + skip]));
        }
        return new Germ(powers, coefficients, a.order() - 1);
    }

    Germ integral(Germ a) {
        double[] powers = new double[a.size()];
        Ball[] coefficients = new Ball[powers.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = a.powers()[i] + 1;
            if (powers[i] < 1e-9) {
                throw new NoValue();
            }
            coefficients[i] = balls.divide(a.coefficients()[i], power(powers[i]));
        }
        return new Germ(powers, coefficients, a.order() + 1);
    }

    /** The fraction that a power is: twelfths are told apart from doubles. */
    Ball power(double p) {
        double twelfths = Math.rint(p * 12);
        return Germ.same(p * 12, twelfths) ? balls.divide(Ball.of(twelfths), Ball.of(12)) : Ball.of(p);
    }
}
