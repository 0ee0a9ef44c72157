package nabla.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;

/** Turns what came in a body into values that the core accepts, or says which field is wrong. */
public final class Check {
    private static final long LAST_SEED = 1L << 53;
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Check() {}

    public static Formula formula(String text, List<String> variables) {
        try {
            return Formula.read(Body.required("function", text), variables);
        } catch (FormulaError error) {
            throw new FieldError("function", error);
        }
    }

    /** Names that a formula may use for its variables. */
    public static void variables(List<String> variables) {
        try {
            Formula.read("0", Body.required("variables", variables));
        } catch (FormulaError error) {
            throw new FieldError("variables", error);
        }
    }

    public static double finite(String field, Double value) {
        if (!Double.isFinite(Body.required(field, value))) {
            throw Complaint.NOT_FINITE.about(field, PythonText.of(value));
        }
        return value;
    }

    public static double positive(String field, Double value) {
        if (finite(field, value) <= 0) {
            throw Complaint.NOT_POSITIVE.about(field, PythonText.of(value));
        }
        return value;
    }

    /** {@code [lo, hi]} with lo less than hi, a width that a double can hold, and so many doubles in between at least. */
    public static double[] window(String field, List<Double> window, int doubles) {
        if (window.size() != 2) {
            throw Complaint.LENGTH.about(field, new FieldName(field), 2, window.size());
        }
        double lo = finite(field + "[0]", window.get(0));
        double hi = finite(field + "[1]", window.get(1));
        if (lo >= hi) {
            throw Complaint.WINDOW.about(field, PythonText.of(lo), PythonText.of(hi));
        }
        if (!Double.isFinite(hi - lo)) {
            throw Complaint.WINDOW_TOO_WIDE.about(field, new FieldName("window"), PythonText.of(lo), PythonText.of(hi));
        }
        if (hi - lo < doubles * Math.ulp(Math.max(Math.abs(lo), Math.abs(hi)))) {
            throw Complaint.WINDOW_TOO_NARROW.about(
                    field, new FieldName("window"), PythonText.of(lo), PythonText.of(hi));
        }
        return new double[] {lo, hi};
    }

    public static double[] finite(String field, List<Double> values) {
        return IntStream.range(0, Body.required(field, values).size())
                .mapToDouble(i -> finite(field + "[" + i + "]", values.get(i)))
                .toArray();
    }

    /** A number, or lists of numbers in any shape; a number may be typed as a formula. */
    public static Tensor tensor(String field, Object nested) {
        Tensor tensor = Tensor.read(field, numbers(field, Body.required(field, nested)));
        for (double value : tensor.values()) {
            finite(field, value);
        }
        return tensor;
    }

    private static Object numbers(String path, Object nested) {
        if (nested instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> numbers(path + "[" + i + "]", list.get(i)))
                    .toList();
        }
        return nested instanceof String text ? constant(path, text) : Body.required(path, nested);
    }

    private static Double constant(String field, String text) {
        try {
            return Formula.read(text, List.of()).at();
        } catch (FormulaError error) {
            throw new FieldError(field, error);
        }
    }

    /** A whole number between two limits. */
    public static int between(String field, int least, int most, Integer value) {
        if (value < least || value > most) {
            throw Complaint.BETWEEN.about(field, new FieldName(field), least, most, value);
        }
        return value;
    }

    /** How many entries a list may have. */
    public static int count(String field, int least, int most, int count) {
        if (count < least || count > most) {
            throw Complaint.COUNT.about(field, new FieldName(field), least, most, count);
        }
        return count;
    }

    /** A whole number that draws a variant; JavaScript's numbers hold it exactly. */
    public static long seed(Long seed) {
        if (Body.required("seed", seed) < 0 || seed > LAST_SEED) {
            throw Complaint.BETWEEN.about("seed", new FieldName("seed"), 0, LAST_SEED, seed);
        }
        return seed;
    }

    /** An id in the one way in which UUIDs are written. */
    public static UUID id(String field, String text) {
        if (!UUID_TEXT.matcher(Body.required(field, text)).matches()) {
            throw Complaint.NOT_AN_ID.about(field, new FieldName(field));
        }
        return UUID.fromString(text);
    }

    public static Difference scheme(String name) {
        return choice("scheme", name, Difference.values());
    }

    /** The constant of an enum that {@code name} names in lower case. */
    public static <E extends Enum<E>> E choice(String field, String name, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> lowerCase(choice).equals(name))
                .findFirst()
                .orElseThrow(() -> Complaint.UNKNOWN_CHOICE.about(
                        field,
                        name,
                        Arrays.stream(choices).map(Check::lowerCase).collect(Collectors.joining(", "))));
    }

    public static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
