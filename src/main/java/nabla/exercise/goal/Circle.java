package nabla.exercise.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import nabla.elementary.Elementary;

/** Circles around the point p in the plane of the unit vectors u and v, on which f is looked at. */
record Circle(ToDoubleFunction<double[]> f, double[] p, double[] u, double[] v) {
    private static final int ANGLES = 64;
    private static final int GOLDEN_STEPS = 40;
    private static final int RANDOM_PLANES = 16;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** In the planes of the axes and, from three variables on, in some random planes, always the same. */
    static List<Circle> around(ToDoubleFunction<double[]> f, double[] p) {
        SplittableRandom random = new SplittableRandom(p.length);
        List<Circle> circles = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            for (int j = i + 1; j < p.length; j++) {
                circles.add(new Circle(f, p, axis(i, p.length), axis(j, p.length)));
            }
        }
        for (int i = 0; p.length > 2 && i < RANDOM_PLANES; i++) {
            circles.add(new Circle(f, p, direction(random, p.length), direction(random, p.length)));
        }
        return circles;
    }

    /**
     * The lowest value of {@code sign}·f found: the lowest of 64 samples, sought further by golden section between its
     * neighbours. NaN if f has no finite value at a sample.
     */
    double lowest(double radius, int sign) {
        double best = Double.POSITIVE_INFINITY;
        int place = 0;
        for (int i = 0; i < ANGLES; i++) {
            double value = sign * at(radius, 2 * Math.PI * i / ANGLES);
            if (!Double.isFinite(value)) {
                return Double.NaN;
            }
            if (value < best) {
                best = value;
                place = i;
            }
        }
        return Math.min(best, golden(radius, sign, place));
    }

    private double golden(double radius, int sign, int place) {
        double from = 2 * Math.PI * (place - 1) / ANGLES;
        double to = 2 * Math.PI * (place + 1) / ANGLES;
        for (int step = 0; step < GOLDEN_STEPS; step++) {
            double left = to - GOLDEN * (to - from);
            double right = from + GOLDEN * (to - from);
            if (sign * at(radius, left) < sign * at(radius, right)) {
                to = right;
            } else {
                from = left;
            }
        }
        return sign * at(radius, (from + to) / 2);
    }

    private double at(double radius, double angle) {
        double[] q = p.clone();
        for (int i = 0; i < q.length; i++) {
            q[i] += radius * (Elementary.cos(angle) * u[i] + Elementary.sin(angle) * v[i]);
        }
        return f.applyAsDouble(q);
    }

    private static double[] axis(int i, int length) {
        double[] axis = new double[length];
        axis[i] = 1;
        return axis;
    }

    private static double[] direction(SplittableRandom random, int length) {
        double[] direction = random.doubles(length, -1, 1).toArray();
        double square = 0;
        for (double coordinate : direction) {
            square += coordinate * coordinate;
        }
        for (int i = 0; i < length; i++) {
            direction[i] /= Math.sqrt(square);
        }
        return direction;
    }
}
