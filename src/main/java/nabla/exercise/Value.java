package nabla.exercise;

import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** What a procedure gives. */
sealed interface Value {
    /** A number, a vector or a matrix. */
    record Numbers(Tensor tensor) implements Value {}

    record Expression(Formula formula) implements Value {}

    static Value of(double number) {
        return new Numbers(new Tensor(new double[] {number}));
    }
}
