package nabla.exercise.definition;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** The value of a procedure: numbers, a formula or a function. */
public sealed interface Value {
    /** A number, a vector or a matrix. */
    record Numbers(Tensor tensor) implements Value {}

    record Expression(Formula formula) implements Value {}

    /** A function of these variables that nobody has to read. */
    record Function(List<String> variables, ToDoubleFunction<double[]> at) implements Value {}

    static Value of(double number) {
        return new Numbers(number(number));
    }

    /** A number as a tensor without axes. */
    static Tensor number(double number) {
        return new Tensor(new double[] {number});
    }
}
