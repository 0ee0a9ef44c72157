package nabla.plot;

import java.util.stream.IntStream;
import nabla.elementary.Elementary;

/**
 * Shortens numbers that are only drawn, so that a plot travels light.
 *
 * <p>Never for a number that is read: those are computed, and printed, in full.
 */
public final class Rounding {

    private static final int LARGEST_DECADE = 300;
    private static final double[] POWERS = IntStream.rangeClosed(0, LARGEST_DECADE)
            .mapToDouble(decade -> Double.parseDouble("1e" + decade))
            .toArray();

    private Rounding() {}

    /**
     * The double nearest to {@code value} written with so many significant decimal digits. Exactly that one while the last
     * digit kept is worth 1e-22 to 1e22, because such powers of ten are doubles; beyond, off by a rounding error at most.
     *
     * @param digits 1 to 17; from 16 on the value comes back as it is
     * @return {@code value} itself if it is zero, NaN, infinite, or too large or small (beyond 1e±300) to scale
     */
    public static double significant(double value, int digits) {
        if (digits < 1 || digits > 17) {
            throw new IllegalArgumentException("a double has 1 to 17 significant digits, not " + digits);
        }
        if (value == 0 || !Double.isFinite(value) || digits > 15) {
            return value;
        }
        return toDecade(value, (int) Math.floor(Elementary.log10(Math.abs(value))) - digits + 1);
    }

    /** The multiple of 10^decade nearest to {@code value}, as the double that prints shortest. */
    public static double toDecade(double value, int decade) {
        if (Math.abs(decade) > LARGEST_DECADE) {
            return value;
        }
        double power = POWERS[Math.abs(decade)];
        // Dividing by an exact power of ten rounds once; multiplying by 0.001 would leave 12.345000000000001.
        double rounded = decade < 0 ? Math.rint(value * power) / power : Math.rint(value / power) * power;
        return Double.isFinite(rounded) ? rounded : value;
    }

    /** The same for each of a list; plain loops, which the JIT turns into vector instructions. */
    public static double[] toDecade(double[] values, int decade) {
        if (Math.abs(decade) > LARGEST_DECADE) {
            return values.clone();
        }
        double power = POWERS[Math.abs(decade)];
        double[] rounded = new double[values.length];
        if (decade < 0) {
            for (int i = 0; i < values.length; i++) {
                rounded[i] = Math.rint(values[i] * power) / power;
            }
        } else {
            for (int i = 0; i < values.length; i++) {
                rounded[i] = Math.rint(values[i] / power) * power;
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(rounded[i])) {
                rounded[i] = values[i];
            }
        }
        return rounded;
    }

    /** The decade to which numbers must be rounded so that 10,000 to 100,000 steps fill the span. */
    public static int decadeFor(double span) {
        return span > 0 && Double.isFinite(span) ? (int) Math.floor(Elementary.log10(span)) - 4 : -LARGEST_DECADE - 1;
    }
}
