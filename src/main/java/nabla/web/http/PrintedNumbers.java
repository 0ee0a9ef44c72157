package nabla.web.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nabla.classroom.Progress;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;
import nabla.text.KebabCase;

/** Printed numbers: as Python and NumPy print them, and other values as they are written in answers. */
public final class PrintedNumbers {
    private static final List<String> UNITS_OF_TIME = List.of("ns", "µs", "ms", "s");

    private static final int SHORT = 80;

    private PrintedNumbers() {}

    /** What somebody sent, cut where it is too long for a sentence. */
    public static String inShort(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    public static List<String> each(double... values) {
        return DoubleStream.of(values).mapToObj(PythonText::of).toList();
    }

    /** As Python prints it; null, so that the field is left out, where there is none. */
    public static String ifAny(double value) {
        return Double.isNaN(value) ? null : PythonText.of(value);
    }

    /** The same for a number as a number. */
    public static Double numberIfAny(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    /** As NumPy prints them in an array, with eight decimals at most; a whole number loses its point. */
    public static List<String> brief(double... values) {
        return DoubleStream.of(values).mapToObj(PrintedNumbers::brief).toList();
    }

    public static String brief(double value) {
        String array = vector(value);
        String number = array.substring(1, array.length() - 1).strip();
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    public static String vector(double... values) {
        return PythonText.of(new Tensor(values, values.length));
    }

    /** A number or lists of lists of numbers, as Python writes them in a program: {@code [[1.0, 2.0], [3.0, 4.0]]}. */
    public static String nested(Object nested) {
        return nested instanceof List<?> list
                ? list.stream().map(PrintedNumbers::nested).collect(Collectors.joining(", ", "[", "]"))
                : PythonText.of((Double) nested);
    }

    /** An index as Python prints it: {@code (0, 1)}, {@code (0,)}, {@code ()}. */
    public static String place(int... place) {
        return IntStream.of(place)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", "(", place.length == 1 ? ",)" : ")"));
    }

    /** A count with its thousands set off: {@code 20,000}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A time to two significant digits in the unit that suits it: {@code 38 µs}, {@code 1.3 ms}. */
    public static String time(double nanoseconds) {
        double time = nanoseconds;
        int unit = 0;
        while (unit < UNITS_OF_TIME.size() - 1 && time >= 995) {
            time /= 1000;
            unit++;
        }
        double rounded = time < 99.5 ? time : Math.round(time / 10) * 10;
        return String.format(Locale.ROOT, time < 9.95 ? "%.1f %s" : "%.0f %s", rounded, UNITS_OF_TIME.get(unit));
    }

    /** A reader's progress in one word: {@code given-up}. */
    public static String state(Progress progress) {
        return KebabCase.of(progress.state());
    }

    /** As a tuple in a sentence: {@code (1.0, 2.0)}; a single number stands alone. */
    public static String tuple(double... values) {
        return values.length == 1 ? PythonText.of(values[0]) : "(" + String.join(", ", each(values)) + ")";
    }
}
