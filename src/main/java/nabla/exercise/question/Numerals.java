package nabla.exercise.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import nabla.formula.Formula;

/** Numerals: numbers as readers see them. */
public final class Numerals {
    private static final int SHOWN_DIGITS = 6;

    private Numerals() {}

    /** All digits, in a form that reads back to the same double. */
    public static String full(double value) {
        return read(value).text();
    }

    /** All digits. */
    public static String exactLatex(double value) {
        return read(value).latex();
    }

    /** Six significant digits at most. */
    public static String latex(double value) {
        return exactLatex(significant(value, SHOWN_DIGITS));
    }

    public static String python(double value) {
        return read(value).python();
    }

    private static double significant(double value, int digits) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                        .doubleValue()
                : value;
    }

    public static double decimals(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .doubleValue()
                : value;
    }

    private static Formula read(double value) {
        return Formula.read(value == 0 ? "0" : Double.toString(value), List.of());
    }
}
