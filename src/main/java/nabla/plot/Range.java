package nabla.plot;

import java.util.Arrays;

/**
 * A closed interval of an axis.
 *
 * @param lo lower end, finite
 * @param hi upper end, finite, at least {@code lo}
 */
public record Range(double lo, double hi) {

    /** Below this share of its magnitude, a spread of values is rounding noise. */
    private static final double NOISE = 1e-12;

    private static final double MARGIN = 0.05;

    public Range {
        if (!(Double.isFinite(lo) && Double.isFinite(hi) && lo <= hi)) {
            throw new IllegalArgumentException(
                    "a range needs finite ends in increasing order, not " + lo + " and " + hi);
        }
    }

    /** From the smallest to the largest finite value; [-1, 1] if no value is finite. */
    public static Range of(double... values) {
        double[] sorted = sortedFinite(values);
        return sorted.length == 0 ? new Range(-1, 1) : new Range(sorted[0], sorted[sorted.length - 1]);
    }

    public static double[] sortedFinite(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    /** The value below which the given share of ascending values lies, interpolated between neighbours. */
    public static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double part = place - below;
        return sorted[below] * (1 - part) + sorted[above] * part;
    }

    /** Whether the interval is so narrow for its magnitude that only rounding can be seen in it. */
    public boolean isFlat() {
        return hi / 2 - lo / 2 <= NOISE * Math.max(Math.abs(lo), Math.abs(hi)) / 2;
    }

    /** The same with a margin of 5 % at each end; a flat range is opened so that its value stands in the middle. */
    Range readable() {
        double middle = lo / 2 + hi / 2;
        double margin = isFlat() ? Math.max(1, Math.abs(middle) / 10) : MARGIN * Math.min(hi - lo, Double.MAX_VALUE);
        return new Range(finite(lo - margin), finite(hi + margin));
    }

    /** Where a value stands: 0 at the lower end, 1 at the upper; never overflows for values near the range. */
    public double relative(double value) {
        return (value / 2 - lo / 2) / (hi / 2 - lo / 2);
    }

    public static double finite(double value) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
    }
}
