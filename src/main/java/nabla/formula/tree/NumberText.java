package nabla.formula.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The shortest decimal digits that read back to the same double; Java 17's own text is sometimes a digit too long. */
public final class NumberText {
    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    private NumberText() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal shortest = shortest(value);
        if (!isScientific(shortest)) {
            return shortest.toPlainString();
        }
        return mantissa(shortest).toPlainString() + "e" + exponent(shortest);
    }

    /**
     * A decimal of up to 15 digits survives the way to a normal double and back, so if 15 digits are enough, the shortest are
     * among them. The neighbour farther from 0 is tried as well: the nearer one may lie outside of what reads as the double,
     * which reaches less far towards 0 at a power of two.
     */
    public static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : SURE_DIGITS; digits < MOST_DIGITS; digits++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (rounded.doubleValue() == value) {
                    return strip(rounded);
                }
            }
        }
        return strip(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    static boolean isScientific(BigDecimal number) {
        return number.signum() != 0 && (exponent(number) < -4 || exponent(number) > 15);
    }

    static BigDecimal mantissa(BigDecimal number) {
        return number.scaleByPowerOfTen(-exponent(number));
    }

    static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static BigDecimal strip(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
