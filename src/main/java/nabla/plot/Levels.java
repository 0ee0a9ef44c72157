package nabla.plot;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Chooses round levels for contour lines.
 *
 * <p>A landscape that fills its range (a plane, a bowl, waves) gets equally spaced multiples of 1, 2 or 5 times a power of ten.
 * Where the median lies within the lowest eighth of the range, as in a valley between steep walls, levels stand in the series
 * 1, 2, 5, 10, … above the floor instead, over at most four decades, so that the valley gets its share of lines; mirrored for
 * a pit in a plateau. Where a few spikes stretch the range eightfold, the rest of the values (1 % to 99 %) gets the levels.
 */
public final class Levels {

    private static final double SKEWED = 1.0 / 8;
    private static final int SAMPLE = 4096;

    private Levels() {}

    /**
     * At most {@code count} levels strictly between the smallest and the largest finite value, ascending.
     *
     * @param z values, any shape; those that are not finite are passed over
     * @return none if all values are equal (within 12 digits) or none is finite
     */
    public static double[] of(double[][] z, int count) {
        return of(sample(z), count);
    }

    /** The same for what {@link #sample} has taken. */
    static double[] of(double[] values, int count) {
        if (values.length == 0 || count < 1 || isFlat(values)) {
            return new double[0];
        }
        return DoubleStream.of(choose(values, count)).limit(count).toArray();
    }

    /** Ascending finite values; of a large grid about {@value #SAMPLE} of them and the extremes. */
    static double[] sample(double[][] z) {
        int size = Arrays.stream(z).mapToInt(row -> row.length).sum();
        int stride = size / SAMPLE + 1;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] some = new double[size / stride + 3];
        int taken = 0;
        int toSkip = 0;
        for (double[] row : z) {
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    continue;
                }
                low = value < low ? value : low;
                high = value > high ? value : high;
                if (toSkip-- == 0) {
                    some[taken++] = value;
                    toSkip = stride - 1;
                }
            }
        }
        some[taken++] = low;
        some[taken++] = high;
        return Range.sortedFinite(Arrays.copyOf(some, taken));
    }

    private static boolean isFlat(double[] values) {
        return Range.of(values).isFlat();
    }

    private static double[] choose(double[] values, int count) {
        Range range = withoutSpikes(values);
        double median = range.relative(Range.quantile(values, 0.5));
        if (median < SKEWED) {
            return geometric(range, count);
        }
        if (median > 1 - SKEWED) {
            double[] mirrored = geometric(new Range(-range.hi(), -range.lo()), count);
            return DoubleStream.of(mirrored).map(level -> -level).sorted().toArray();
        }
        return even(range, count);
    }

    static Range withoutSpikes(double[] values) {
        Range all = new Range(values[0], values[values.length - 1]);
        Range bulk = new Range(Range.quantile(values, 0.01), Range.quantile(values, 0.99));
        boolean hasSpikes = all.relative(bulk.hi()) - all.relative(bulk.lo()) < SKEWED;
        return hasSpikes && !bulk.isFlat() ? bulk : all;
    }

    /** Multiples of the smallest step 1, 2 or 5 times a power of ten of which at most {@code count} lie inside. */
    private static double[] even(Range range, int count) {
        double wanted = Range.finite(range.hi() - range.lo()) / count;
        int decade = (int) Math.floor(Math.log10(wanted));
        double mantissa = wanted / Math.pow(10, decade);
        int step = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
        double first = Math.floor(range.lo() / round(step, decade));
        return DoubleStream.iterate(first, i -> i + 1)
                .limit(count + 2L)
                .map(i -> round(i * step, decade))
                .filter(level -> level > range.lo() && level < range.hi())
                .toArray();
    }

    /** The floor plus 1, 2, 5, 10, … up to the highest value, thinned evenly to about {@code count}, the highest first. */
    private static double[] geometric(Range range, int count) {
        double height = Range.finite(range.hi() - range.lo());
        int top = (int) Math.floor(Math.log10(height));
        double floor = Math.abs(range.lo()) < height / 10_000 ? 0 : Rounding.toDecade(range.lo(), top - 4);
        double[] series = DoubleStream.iterate(top - 4, decade -> decade + 1)
                .limit(5)
                .flatMap(decade -> DoubleStream.of(1, 2, 5).map(digit -> round(digit, (int) decade)))
                .map(rise -> Rounding.toDecade(floor + rise, top - 5))
                .filter(level -> level > range.lo() && level < range.hi())
                .toArray();
        int every = Math.max(1, Math.round((float) series.length / count));
        return IntStream.range(0, series.length)
                .filter(i -> (series.length - 1 - i) % every == 0 && series.length - i <= every * count)
                .mapToDouble(i -> series[i])
                .toArray();
    }

    /** digits · 10^decade as the double nearest to it: dividing by a power of ten gives 0.3 where multiplying does not. */
    private static double round(double digits, int decade) {
        return decade < 0 ? digits / Math.pow(10, -decade) : digits * Math.pow(10, decade);
    }
}
