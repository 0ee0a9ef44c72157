package nabla.exercise;

import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** What a procedure gives. */
sealed interface Value {
    /** A number, a vector or a matrix. */
    record Numbers(Tensor tensor) implements Value {}

    record Expression(Formula formula) implements Value {}

    static Value of(double number) {
        return new Numbers(number(number));
    }

    /** A number as a tensor without axes. */
    static Tensor number(double number) {
        return new Tensor(new double[] {number});
    }
}
