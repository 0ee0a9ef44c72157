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

    static String vector(double... values) {
        return PythonText.of(new Tensor(values, values.length));
    }

    /** As a tuple in a sentence: {@code (1.0, 2.0)}; a single number stands alone. */
    static String tuple(double... values) {
        return values.length == 1 ? PythonText.of(values[0]) : "(" + String.join(", ", each(values)) + ")";
    }
}
