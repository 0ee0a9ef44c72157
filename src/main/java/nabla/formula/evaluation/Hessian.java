package nabla.formula.evaluation;

import java.util.Arrays;
import nabla.formula.tree.Operation;

/** Second derivatives by forward mode over reverse mode (Griewank and Walther, chapter 5): one sweep a variable. */
final class Hessian {

    private final Tape tape;
    private final int first;
    private final double[] values;
    private final double[] adjoints;

    private Hessian(Tape tape, double[] values) {
        this.tape = tape;
        this.first = tape.firstStep();
        this.values = values;
        this.adjoints = Reverse.adjoints(tape, values);
    }

    /** The n×n Hessian, given the {@code values} of all slots; NaN throughout where the function itself is NaN. */
    static double[][] of(Tape tape, double[] values) {
        double[][] rows = new double[tape.variables][tape.variables];
        if (Double.isNaN(values[tape.root])) {
            Arrays.stream(rows).forEach(row -> Arrays.fill(row, Double.NaN));
            return rows;
        }
        Hessian hessian = new Hessian(tape, values);
        Arrays.setAll(rows, hessian::row);
        return rows;
    }

    private double[] row(int variable) {
        double[] tangents = tangents(variable);
        double[] changes = new double[values.length];
        for (int i = tape.operations.length - 1; i >= 0; i--) {
            pass(i, tangents, changes);
        }
        return Arrays.copyOf(changes, tape.variables);
    }

    /** How fast every slot changes with one variable. */
    private double[] tangents(int variable) {
        double[] tangents = new double[values.length];
        tangents[variable] = 1;
        for (int i = 0; i < tape.operations.length; i++) {
            Operation operation = tape.operations[i];
            int left = tape.left[i];
            int right = tape.right[i];
            double a = values[left];
            double b = values[right];
            double v = values[first + i];
            double tangent = times(tangents[left], Partials.left(operation, a, b, v));
            if (operation.arity() == 2) {
                tangent += times(tangents[right], Partials.right(operation, a, b, v));
            }
            tangents[first + i] = tangent;
        }
        return tangents;
    }

    /** Hands on how fast a step's adjoint changes, by the product rule for adjoint · slope. */
    private void pass(int i, double[] tangents, double[] changes) {
        Operation operation = tape.operations[i];
        int left = tape.left[i];
        int right = tape.right[i];
        double a = values[left];
        double b = values[right];
        double v = values[first + i];
        double adjoint = adjoints[first + i];
        double change = changes[first + i];
        double bend = times(tangents[left], Partials.leftLeft(operation, a, b, v));
        if (operation.arity() == 2) {
            double mixed = Partials.leftRight(operation, a, b, v);
            bend += times(tangents[right], mixed);
            double rightBend =
                    times(tangents[left], mixed) + times(tangents[right], Partials.rightRight(operation, a, b, v));
            changes[right] += times(change, Partials.right(operation, a, b, v)) + times(adjoint, rightBend);
        }
        changes[left] += times(change, Partials.left(operation, a, b, v)) + times(adjoint, bend);
    }

    /** A product in which 0 wins over infinity and NaN: what does not matter must not spoil the rest. */
    private static double times(double x, double y) {
        return x == 0 || y == 0 ? 0 : x * y;
    }
}
