package nabla.formula.evaluation;

import java.util.Arrays;
import nabla.formula.tree.Node;
import nabla.formula.tree.Operation;

/**
 * A function of n variables as a flat list of steps, immutable and safe for any number of threads. Slot i holds variable
 * i for i &lt; n; then come the constants; then one slot a step, each of which reads earlier slots only; {@code root}
 * is the slot of the value. Equal subexpressions share a slot.
 */
public final class Tape {

    final int variables;
    final double[] constants;
    final Operation[] operations;
    final int[] left;
    final int[] right;
    final int root;

    Tape(int variables, double[] constants, Operation[] operations, int[] left, int[] right, int root) {
        this.variables = variables;
        this.constants = constants;
        this.operations = operations;
        this.left = left;
        this.right = right;
        this.root = root;
    }

    public static Tape of(Node root, int variables) {
        TapeBuilder builder = builder(variables);
        return builder.build(builder.add(root));
    }

    /** A builder for a function of {@code variables} variables. */
    public static TapeBuilder builder(int variables) {
        return new TapeBuilder(variables);
    }

    /** The number of steps that one evaluation takes. */
    public int length() {
        return operations.length;
    }

    /** How many additions take as long as one evaluation at most. */
    public int work() {
        return Arrays.stream(operations).mapToInt(Operation::work).sum();
    }

    /** The value at {@code point}, which has one coordinate a variable; NaN or infinite where IEEE 754 says so. */
    public double at(double... point) {
        return run(point)[root];
    }

    /** The gradient at {@code point}, exact up to rounding: one pass forwards, one backwards (reverse mode). */
    public double[] gradient(double... point) {
        return Reverse.gradient(this, run(point));
    }

    /** The Hessian at {@code point}, exact up to rounding. */
    public double[][] hessian(double... point) {
        return Hessian.of(this, run(point));
    }

    /** Writes the value at point i, whose coordinates are {@code columns[v][i]}, to {@code out[i]}. */
    public void values(double[][] columns, double[] out) {
        if (columns.length != variables) {
            throw new IllegalArgumentException(columns.length + " columns for " + variables + " variables");
        }
        for (double[] column : columns) {
            if (column.length < out.length) {
                throw new IllegalArgumentException("a column of " + column.length + " for " + out.length + " points");
            }
        }
        Blocks.values(this, columns, out);
    }

    /** The values on a grid, rows by y. */
    public double[][] grid(double[] xs, double[] ys) {
        if (variables != 2) {
            throw new IllegalArgumentException("a grid needs 2 variables, not " + variables);
        }
        return Grid.values(this, xs, ys);
    }

    int firstStep() {
        return variables + constants.length;
    }

    boolean isConstant(int slot) {
        return slot >= variables && slot < firstStep();
    }

    /** The values of all slots at {@code point}. */
    double[] run(double[] point) {
        if (point.length != variables) {
            throw new IllegalArgumentException("the point has " + point.length + " coordinates, not " + variables);
        }
        int first = firstStep();
        double[] values = Arrays.copyOf(point, first + operations.length);
        System.arraycopy(constants, 0, values, variables, constants.length);
        for (int i = 0; i < operations.length; i++) {
            values[first + i] = step(operations[i], values[left[i]], values[right[i]]);
        }
        return values;
    }

    private static double step(Operation operation, double a, double b) {
        // the two most frequent ones do without the jump table, which halves the time of a long sum
        if (operation == Operation.MULTIPLY) {
            return a * b;
        }
        return operation == Operation.ADD ? a + b : operation.apply(a, b);
    }
}
