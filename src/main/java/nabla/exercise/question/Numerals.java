package nabla.exercise.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import nabla.formula.Formula;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;

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

    /** All digits, as Python prints them, without the sign of a zero. */
    public static String shown(double number) {
        return PythonText.of(withoutSignOfZero(number));
    }

    /** Three digits, for a measure that nobody computes with; rounded up, so that it never looks less than it is. */
    public static String brief(double measure) {
        return Double.isFinite(measure)
                ? shown(new BigDecimal(measure)
                        .round(new MathContext(12))
                        .round(new MathContext(3, RoundingMode.UP))
                        .doubleValue())
                : shown(measure);
    }

    public static String shown(double[] numbers) {
        double[] shown = Arrays.stream(numbers).map(Numerals::withoutSignOfZero).toArray();
        return shown.length == 1 ? shown(shown[0]) : PythonText.of(new Tensor(shown, shown.length));
    }

    private static double withoutSignOfZero(double number) {
        return number + 0.0;
    }

    private static Formula read(double value) {
        return Formula.read(value == 0 ? "0" : Double.toString(value), List.of());
    }
}
