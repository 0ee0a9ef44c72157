package nabla.exercise.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the values of f around a point compare with the value there, as far as measuring tells.
 *
 * <p>Method: f is looked at on circles of eight radii from 0.2 down to 0.0016 ({@link Circle}; in one variable at two
 * points each), and on each the lowest and the highest value are sought, narrow valleys such as that of
 * (y − x²)(y − 3x²) included. What differs by no more than rounding counts as equal; rounding is measured by moving the
 * point a few units in the last place. The two smallest circles that show a difference decide, and they must agree;
 * where the lowest value is not clearly above, neither a circle farther out nor a place on an axis may contradict them.
 *
 * <p>Limits: not seen are what happens closer than the smallest circle, and a valley that is narrower than six degrees
 * unless it lies next to the lowest sample.
 *
 * @param shape what was found
 * @param radius of the smallest circle that shows a difference; 0 if none does
 * @param lowest the lowest value found there
 * @param highest the highest value found there
 */
record Neighbourhood(Shape shape, double radius, double lowest, double highest) {
    private static final double LARGEST = 0.2;
    private static final int RADII = 8;
    private static final int UNITS = 8;
    private static final double ROUNDING = 64 * Math.ulp(1.0);

    enum Shape {
        /** Nothing lower around, and something higher. */
        LOWEST,
        /** Nothing higher around, and something lower. */
        HIGHEST,
        /** Higher and lower values around. */
        BOTH,
        /** No difference. */
        LEVEL,
        /** There are places around without a value, however close. */
        UNDEFINED,
        /** The circles do not agree. */
        UNCLEAR
    }

    /** @param p where f has a finite value */
    static Neighbourhood of(ToDoubleFunction<double[]> f, double[] p) {
        double here = f.applyAsDouble(p);
        List<Neighbourhood> measured = new ArrayList<>();
        for (int i = RADII - 1; i >= 0; i--) {
            measured.add(measure(f, p, LARGEST / (1 << i)));
        }
        if (!measured.get(0).isFinite()) {
            return measured.get(0);
        }
        measured.removeIf(circle -> !circle.isFinite());
        double noise = Math.min(
                noise(f, p, here), 1e-3 * measured.get(measured.size() - 1).difference(here));
        List<Neighbourhood> speaking = measured.stream()
                .map(circle -> circle.judged(here, noise))
                .filter(circle -> circle.shape != Shape.LEVEL)
                .toList();
        if (speaking.isEmpty()) {
            return new Neighbourhood(Shape.LEVEL, 0, here, here);
        }
        Neighbourhood nearest = speaking.get(0);
        boolean agreed = speaking.size() > 1
                && speaking.get(1).shape == nearest.shape
                && !nearest.mayBeBoth(f, p, here, noise, speaking);
        return agreed ? nearest : new Neighbourhood(Shape.UNCLEAR, nearest.radius, nearest.lowest, nearest.highest);
    }

    /** What is lower by no more than rounding may be lower all the same, as of x² − y¹² at 0: too flat to tell. */
    private boolean mayBeBoth(
            ToDoubleFunction<double[]> f, double[] p, double here, double noise, List<Neighbourhood> speaking) {
        if (shape != Shape.LOWEST && shape != Shape.HIGHEST) {
            return false;
        }
        int sign = shape == Shape.LOWEST ? 1 : -1;
        double margin = shape == Shape.LOWEST ? lowest - here : here - highest;
        boolean fartherOut = speaking.stream().anyMatch(circle -> circle.shape == Shape.BOTH);
        return margin <= noise && (fartherOut || isBeyond(f, p, here, sign));
    }

    private boolean isBeyond(ToDoubleFunction<double[]> f, double[] p, double here, int sign) {
        for (int i = 0; i < p.length; i++) {
            for (int side = -1; side <= 1; side += 2) {
                if (sign * (f.applyAsDouble(Slope.moved(p, i, side * radius)) - here) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Neighbourhood measure(ToDoubleFunction<double[]> f, double[] p, double radius) {
        if (p.length == 1) {
            double left = f.applyAsDouble(new double[] {p[0] - radius});
            double right = f.applyAsDouble(new double[] {p[0] + radius});
            return new Neighbourhood(Shape.UNDEFINED, radius, Math.min(left, right), Math.max(left, right));
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Circle circle : Circle.around(f, p)) {
            lowest = Math.min(lowest, circle.lowest(radius, 1));
            highest = Math.max(highest, -circle.lowest(radius, -1));
        }
        return new Neighbourhood(Shape.UNDEFINED, radius, lowest, highest);
    }

    private static double noise(ToDoubleFunction<double[]> f, double[] p, double here) {
        double noise = ROUNDING * Math.abs(here);
        for (int i = 0; i < p.length; i++) {
            for (int units = -UNITS; units <= UNITS; units++) {
                double[] moved = p.clone();
                moved[i] += units * Math.ulp(Math.max(1, Math.abs(p[i])));
                double difference = Math.abs(f.applyAsDouble(moved) - here);
                noise = Double.isFinite(difference) ? Math.max(noise, 4 * difference) : noise;
            }
        }
        return noise;
    }

    private boolean isFinite() {
        return Double.isFinite(lowest) && Double.isFinite(highest);
    }

    private double difference(double here) {
        return Math.max(highest - here, here - lowest);
    }

    private Neighbourhood judged(double here, double noise) {
        boolean above = highest - here > noise;
        boolean below = here - lowest > noise;
        Shape judged = above ? below ? Shape.BOTH : Shape.LOWEST : below ? Shape.HIGHEST : Shape.LEVEL;
        return new Neighbourhood(judged, radius, lowest, highest);
    }
}
