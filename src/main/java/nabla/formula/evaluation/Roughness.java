package nabla.formula.evaluation;

import nabla.formula.Kink;

/**
 * Measures whether a function has a derivative at a point: in some directions, one-sided difference quotients for
 * h = 10^-3, 10^-4, 10^-5 must settle, and to the same value from both sides. Where the derivative exists and the
 * function is a little smoother than that, every change shrinks tenfold from one h to the next; at a corner it stays,
 * at a vertical tangent it grows.
 */
final class Roughness {
    private static final double[] STEPS = {1e-3, 1e-4, 1e-5};
    private static final double SHRINKS = 0.6;
    private static final double STAYS = 0.9;
    private static final double ROUNDING = 64 * Math.ulp(1.0);

    private final Tape tape;
    private final double[] point;
    private final double[] direction;
    private final double value;

    private Roughness(Tape tape, double[] point, double[] direction) {
        this.tape = tape;
        this.point = point;
        this.direction = direction;
        this.value = tape.at(point);
    }

    /** What is wrong in the first direction in which something is, or null where the function is smooth. */
    static Kink.Kind of(Tape tape, double[] point) {
        return of(tape, point, point.length + (point.length > 1 ? 2 : 0));
    }

    /** The same along the axes alone. */
    static Kink.Kind alongAxes(Tape tape, double[] point) {
        return of(tape, point, point.length);
    }

    private static Kink.Kind of(Tape tape, double[] point, int directions) {
        for (int i = 0; i < directions; i++) {
            Kink.Kind kind = new Roughness(tape, point, direction(i, point)).measure();
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** Along each axis, then along two diagonals; a step is relative to a coordinate that is larger than 1. */
    private static double[] direction(int number, double[] point) {
        double[] direction = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double length = Math.max(1, Math.abs(point[i]));
            boolean diagonal = number >= point.length;
            boolean turned = number == point.length + 1 && i % 2 == 1;
            direction[i] = diagonal ? (turned ? -length : length) : i == number ? length : 0;
        }
        return direction;
    }

    private Kink.Kind measure() {
        double[] right = new double[STEPS.length];
        double[] left = new double[STEPS.length];
        for (int k = 0; k < STEPS.length; k++) {
            right[k] = (beside(STEPS[k]) - value) / STEPS[k];
            left[k] = (value - beside(-STEPS[k])) / STEPS[k];
        }
        if (Double.isNaN(right[2]) || Double.isNaN(left[2])) {
            return Kink.Kind.EDGE_OF_DOMAIN;
        }
        if (Double.isInfinite(right[2]) || Double.isInfinite(left[2])) {
            return Kink.Kind.POLE;
        }
        return compare(left, right);
    }

    private Kink.Kind compare(double[] left, double[] right) {
        double steepness = Math.max(Math.abs(left[2]), Math.abs(right[2]));
        double noise = ROUNDING * (Math.abs(value) + steepness) / STEPS[2];
        double change = Math.max(Math.abs(left[1]), Math.abs(right[1])) * STEPS[1];
        if (steepness * STEPS[2] > STAYS * change && steepness * STEPS[2] > ROUNDING * Math.abs(value)) {
            return Kink.Kind.JUMP;
        }
        if (!shrinks(right[1] - right[0], right[2] - right[1], noise)
                || !shrinks(left[1] - left[0], left[2] - left[1], noise)) {
            return Kink.Kind.VERTICAL_TANGENT;
        }
        return shrinks(right[1] - left[1], right[2] - left[2], noise) ? null : Kink.Kind.KINK;
    }

    private static boolean shrinks(double before, double after, double noise) {
        return Math.abs(after) <= SHRINKS * Math.abs(before) + noise;
    }

    private double beside(double step) {
        double[] moved = point.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += step * direction[i];
        }
        return tape.at(moved);
    }
}
