package nabla.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal digits that read back to the same double; Java 17's own text is sometimes a digit too long. */
final class NumberText {
    private NumberText() {}

    static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal shortest = shortest(value);
        if (!isScientific(shortest)) {
            return shortest.toPlainString();
        }
        return mantissa(shortest).toPlainString() + "e" + exponent(shortest);
    }

    static BigDecimal shortest(double value) {
        BigDecimal shortest = strip(BigDecimal.valueOf(value));
        while (shortest.precision() > 1) {
            BigDecimal shorter =
                    strip(shortest.round(new MathContext(shortest.precision() - 1, RoundingMode.HALF_EVEN)));
            if (shorter.doubleValue() != value) {
                break;
            }
            shortest = shorter;
        }
        return shortest;
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
