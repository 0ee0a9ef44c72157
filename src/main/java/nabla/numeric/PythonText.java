package nabla.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as Python 3 prints them, and arrays as NumPy 2 prints them with its default options.
 *
 * <p>Python prints the shortest decimal that reads back as the same double, and of several the nearest. Java's own
 * {@code Double.toString} gives that only from JDK 19 on (JDK-4511638), hence the search here.
 *
 * @see <a href="https://doi.org/10.1145/93542.93559">G. L. Steele and J. L. White, How to print floating-point numbers
 *     accurately, 1990</a>
 */
public final class PythonText {

    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    private PythonText() {}

    /** As Python's {@code repr}: {@code 6.000000000012662}, {@code 1e-05}, {@code -0.0}, {@code inf}, {@code nan}. */
    public static String of(double x) {
        if (Double.isNaN(x)) {
            return "nan";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "inf" : "-inf";
        }
        String sign = 1 / x < 0 || x < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(x));
        return sign + (isPlain(shortest) ? plain(shortest) : scientific(shortest));
    }

    /** As NumPy's {@code str}: {@code [ 8.         15.00000001]}; a scalar as {@link #of(double)}. */
    public static String of(Tensor tensor) {
        return tensor.shape().length == 0 ? of(tensor.values()[0]) : NumpyText.of(tensor);
    }

    /**
     * The shortest decimal that reads back as x, without trailing zeros.
     *
     * <p>A decimal of up to 15 digits survives the way to a normal double and back, so if 15 digits are enough, the
     * shortest are among them. Both neighbours are tried since the nearer one may lie outside the interval of decimals
     * that read as x, which is narrower below a power of two.
     *
     * @param x finite and not negative
     */
    static BigDecimal shortest(double x) {
        BigDecimal exact = new BigDecimal(x);
        for (int digits = x < Double.MIN_NORMAL ? 1 : SURE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.CEILING));
            if (nearest.doubleValue() == x) {
                return nearest.stripTrailingZeros();
            }
            if (above.doubleValue() == x) {
                return above.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** The power of ten of the first digit; 0 for zero. */
    static int exponent(BigDecimal x) {
        return x.signum() == 0 ? 0 : x.precision() - x.scale() - 1;
    }

    private static boolean isPlain(BigDecimal x) {
        return exponent(x) >= -4 && exponent(x) < 16;
    }

    private static String plain(BigDecimal x) {
        String text = x.toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    private static String scientific(BigDecimal x) {
        String digits = x.unscaledValue().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        int exponent = exponent(x);
        return String.format(
                Locale.ROOT, "%c%s%s%02d", digits.charAt(0), fraction, exponent < 0 ? "e-" : "e+", Math.abs(exponent));
    }
}
