package nabla.numeric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How NumPy writes the numbers of one array: all positional or all with an exponent, at most 8 digits after the point,
 * padded to the same width. {@link NumpyLayout} puts the words in lines and brackets.
 */
final class NumpyText {

    private static final int PRECISION = 8;
    private static final double LARGE = 1e8;
    private static final double SMALL = 1e-4;
    private static final double WIDE_RATIO = 1000;

    private final boolean exponential;
    private final int left;
    private final int right;
    private final int exponentDigits;
    private final int fractionDigits;

    /** What a number is made of before it is padded: {@code -12}, {@code 5}, {@code +03}. */
    private record Parts(String whole, String fraction, String exponent) {}

    private NumpyText(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        exponential = needsExponent(finite);
        List<Parts> parts = Arrays.stream(finite).mapToObj(this::parts).toList();
        fractionDigits = widest(parts, p -> p.fraction.length());
        exponentDigits = widest(parts, p -> p.exponent.length() - 1);
        right = fractionDigits + (exponential && finite.length > 0 ? exponentDigits + 2 : 0);
        left = Math.max(widest(parts, p -> p.whole.length()), widestWord(values) - right - 1);
    }

    static String of(Tensor tensor) {
        NumpyText text = new NumpyText(NumpyLayout.shown(tensor));
        return new NumpyLayout(tensor, text::word).toString();
    }

    private static boolean needsExponent(double[] finite) {
        double[] sizes =
                Arrays.stream(finite).map(Math::abs).filter(x -> x != 0).toArray();
        double largest = Arrays.stream(sizes).max().orElse(1);
        double smallest = Arrays.stream(sizes).min().orElse(1);
        return largest >= LARGE || smallest < SMALL || largest / smallest > WIDE_RATIO;
    }

    private static int widest(List<Parts> parts, ToIntFunction<Parts> width) {
        return parts.stream().mapToInt(width).max().orElse(0);
    }

    private static int widestWord(double[] values) {
        return Arrays.stream(values)
                .filter(x -> !Double.isFinite(x))
                .mapToInt(x -> x == Double.NEGATIVE_INFINITY ? 4 : 3)
                .max()
                .orElse(0);
    }

    private String word(double x) {
        if (!Double.isFinite(x)) {
            return " ".repeat(left + right + 1 - PythonText.of(x).length()) + PythonText.of(x);
        }
        Parts parts = padded(x);
        String start = " ".repeat(left - parts.whole.length()) + parts.whole + "." + parts.fraction;
        String rest = (exponential ? "0" : " ").repeat(fractionDigits - parts.fraction.length());
        return start + rest + (exponential ? exponent(parts.exponent) : "");
    }

    private String exponent(String exponent) {
        return "e" + exponent.charAt(0) + "0".repeat(exponentDigits + 1 - exponent.length()) + exponent.substring(1);
    }

    /** With an exponent a short number goes on with the digits of its exact value, which of a subnormal one are no zeros. */
    private Parts padded(double x) {
        Parts parts = parts(x);
        if (!exponential || x == 0 || parts.fraction.length() == fractionDigits) {
            return parts;
        }
        BigDecimal exact =
                new BigDecimal(Math.abs(x)).round(new MathContext(fractionDigits + 1, RoundingMode.HALF_EVEN));
        return parts(x, exact.setScale(fractionDigits - PythonText.exponent(exact)));
    }

    private Parts parts(double x) {
        return parts(x, digits(Math.abs(x)));
    }

    private Parts parts(double x, BigDecimal size) {
        String sign = x < 0 || 1 / x < 0 ? "-" : "";
        if (!exponential) {
            String[] halves = (size.signum() == 0 ? "0" : size.toPlainString()).split("\\.");
            return new Parts(sign + halves[0], halves.length > 1 ? halves[1] : "", "+");
        }
        String digits = size.unscaledValue().toString();
        int exponent = PythonText.exponent(size);
        String power = (exponent < 0 ? "-" : "+") + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
        return new Parts(sign + digits.charAt(0), digits.substring(1), power);
    }

    /** The shortest digits, or the exact value rounded half to even where those are too many. */
    private BigDecimal digits(double x) {
        BigDecimal shortest = PythonText.shortest(x);
        int scale = exponential ? PRECISION - PythonText.exponent(shortest) : PRECISION;
        BigDecimal kept =
                shortest.scale() <= scale ? shortest : new BigDecimal(x).setScale(scale, RoundingMode.HALF_EVEN);
        return kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
    }
}
