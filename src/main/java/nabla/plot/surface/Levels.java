package nabla.plot.surface;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.elementary.Elementary;
import nabla.plot.Range;

/**
 * Chooses round levels for contour lines.
 *
 * <p>A landscape that fills its range (a plane, a bowl, waves) gets equally spaced multiples of 1, 2 or 5 times a power of ten.
 * Where heights crowd at the floor on every scale, as in a valley between steep walls, levels rise above it by 1, 2, 5, 10, …,
 * over at most four decades, so that the valley gets its share of lines; each is the multiple of its own rise that is nearest.
 * Mirrored for a pit in a plateau. Heights crowd on every scale if their median lies within the lowest eighth of the range and
 * those above the median crowd likewise; a plateau, whose heights are all the same, does not count, so that behind a kink as
 * that of {@code max(x, 0)} levels are even. Where a few spikes stretch the range eightfold, the rest of the values (1 % to 99 %)
 * gets the levels.
 */
public final class Levels {

    private static final double SKEWED = 1.0 / 8;
    private static final double SKEWED_ABOVE = 1.0 / 4;
    /** Heights nearer to the lowest one than this share of the range are its plateau. */
    private static final double PLATEAU = 1e-9;

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
        if (crowdsAtFloor(values, range)) {
            return geometric(range, count);
        }
        Range mirrored = new Range(-range.hi(), -range.lo());
        if (crowdsAtFloor(mirrored(values), mirrored)) {
            return mirrored(geometric(mirrored, count));
        }
        return even(range, count);
    }

    private static double[] mirrored(double[] ascending) {
        return DoubleStream.of(ascending).map(value -> 0 - value).sorted().toArray();
    }

    private static boolean crowdsAtFloor(double[] ascending, Range range) {
        double[] risen = DoubleStream.of(ascending)
                .dropWhile(value -> range.relative(value) < PLATEAU)
                .toArray();
        if (risen.length == 0) {
            return false;
        }
        double median = range.relative(Range.quantile(risen, 0.5));
        double above = range.relative(Range.quantile(risen, 0.75));
        return median < SKEWED && above - median < SKEWED_ABOVE * (1 - median);
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
        int decade = (int) Math.floor(Elementary.log10(wanted));
        double mantissa = wanted / Elementary.pow(10, decade);
        int step = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
        double first = Math.floor(range.lo() / round(step, decade));
        return DoubleStream.iterate(first, i -> i + 1)
                .limit(count + 2L)
                .map(i -> round(i * step, decade))
                .filter(level -> level > range.lo() && level < range.hi())
                .toArray();
    }

    /** Rises of 1, 2, 5, 10, … above the floor up to the highest value, thinned evenly to about {@code count}, the highest first. */
    private static double[] geometric(Range range, int count) {
        int top = (int) Math.floor(Elementary.log10(Range.finite(range.hi() - range.lo())));
        double[] series = IntStream.rangeClosed(top - 4, top)
                .boxed()
                .flatMap(decade -> Stream.of(1, 2, 5).map(digit -> above(range.lo(), digit, decade)))
                .mapToDouble(Double::doubleValue)
                .distinct()
                .filter(level -> level > range.lo() && level < range.hi())
                .toArray();
        int every = Math.max(1, Math.round((float) series.length / count));
        return IntStream.range(0, series.length)
                .filter(i -> (series.length - 1 - i) % every == 0 && series.length - i <= every * count)
                .mapToDouble(i -> series[i])
                .toArray();
    }

    /** The multiple of digit · 10^decade nearest to what lies so much above the floor. */
    private static double above(double floor, int digit, int decade) {
        double rise = round(digit, decade);
        return round(digit * Math.rint(floor / rise + 1), decade);
    }

    /** digits · 10^decade as the double nearest to it: dividing by a power of ten gives 0.3 where multiplying does not. */
    private static double round(double digits, int decade) {
        return decade < 0 ? digits / Elementary.pow(10, -decade) : digits * Elementary.pow(10, decade);
    }
}
