package nabla.formula.evaluation;

import java.util.Arrays;
import nabla.formula.tree.Operation;

/** Reverse-mode automatic differentiation (Griewank and Walther, Evaluating Derivatives, chapter 3). */
final class Reverse {

    private Reverse() {}

    /** The gradient, given the {@code values} of all slots; NaN throughout where the function itself is NaN. */
    static double[] gradient(Tape tape, double[] values) {
        double[] gradient = new double[tape.variables];
        if (Double.isNaN(values[tape.root])) {
            Arrays.fill(gradient, Double.NaN);
            return gradient;
        }
        return Arrays.copyOf(adjoints(tape, values), tape.variables);
    }

    /** How fast the result changes with every slot. */
    static double[] adjoints(Tape tape, double[] values) {
        double[] adjoints = new double[values.length];
        adjoints[tape.root] = 1;
        int first = tape.firstStep();
        for (int i = tape.operations.length - 1; i >= 0; i--) {
            // a step that does not reach the result must not turn its 0 into NaN by a slope that is infinite
            if (adjoints[first + i] != 0) {
                pass(tape, values, adjoints, i, values[first + i], adjoints[first + i]);
            }
        }
        return adjoints;
    }

    private static void pass(Tape tape, double[] values, double[] adjoints, int step, double v, double adjoint) {
        Operation operation = tape.operations[step];
        int left = tape.left[step];
        int right = tape.right[step];
        double a = values[left];
        double b = values[right];
        if (operation == Operation.MULTIPLY) {
            adjoints[left] += adjoint * b;
            adjoints[right] += adjoint * a;
        } else if (operation == Operation.ADD) {
            adjoints[left] += adjoint;
            adjoints[right] += adjoint;
        } else {
            adjoints[left] += adjoint * Partials.left(operation, a, b, v);
            if (operation.arity() == 2 && !tape.isConstant(right)) {
                adjoints[right] += adjoint * Partials.right(operation, a, b, v);
            }
        }
    }
}
