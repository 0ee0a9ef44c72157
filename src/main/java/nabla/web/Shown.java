package nabla.web;

import java.util.List;
import java.util.stream.DoubleStream;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;

/** Numbers as Python and NumPy print them. */
final class Shown {
    private Shown() {}

    static List<String> each(double... values) {
        return DoubleStream.of(values).mapToObj(PythonText::of).toList();
    }

    /** As NumPy prints them in an array, with eight decimals at most; a whole number loses its point. */
    static List<String> brief(double... values) {
        return DoubleStream.of(values).mapToObj(Shown::brief).toList();
    }

    static String brief(double value) {
        String array = vector(value);
        String number = array.substring(1, array.length() - 1).strip();
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }

    static String vector(double... values) {
        return PythonText.of(new Tensor(values, values.length));
    }

    /** As a tuple in a sentence: {@code (1.0, 2.0)}; a single number stands alone. */
    static String tuple(double... values) {
        return values.length == 1 ? PythonText.of(values[0]) : "(" + String.join(", ", each(values)) + ")";
    }
}
