package nabla.formula.evaluation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Evaluates a tape of two variables on a grid. A step that depends on one variable alone is computed once per axis;
 * only steps that depend on both are computed in every row.
 */
final class Grid {

    private final Tape tape;
    private final int first;
    private final BitSet onX;
    private final BitSet onY;
    private final double[][] columns;
    private final double[] numbers;

    private Grid(Tape tape) {
        this.tape = tape;
        first = tape.firstStep();
        int slots = first + tape.operations.length;
        onX = dependents(tape, 0, slots);
        onY = dependents(tape, 1, slots);
        columns = new double[slots][];
        numbers = new double[slots];
        System.arraycopy(tape.constants, 0, numbers, tape.variables, tape.constants.length);
    }

    /** The values with rows by y: {@code result[j][i]} belongs to {@code xs[i]} and {@code ys[j]}. */
    static double[][] values(Tape tape, double[] xs, double[] ys) {
        return new Grid(tape).values(xs, ys);
    }

    private double[][] values(double[] xs, double[] ys) {
        double[][] result = new double[ys.length][xs.length];
        axis(0, xs, onX, onY);
        axis(1, ys, onY, onX);
        BitSet both = new BitSet();
        both.or(onX);
        both.and(onY);
        BitSet steps = both.get(first, first + tape.operations.length);
        Registers registers = new Registers(tape, steps, xs.length);
        int[] order = steps.stream().toArray();
        for (int step : order) {
            columns[first + step] = registers.column(step);
        }
        double[][] alongY = hideY();
        for (int j = 0; j < ys.length; j++) {
            row(j, order, alongY, result[j]);
        }
        return result;
    }

    /** Computes what depends on one variable alone, at all its values. */
    private void axis(int variable, double[] values, BitSet on, BitSet other) {
        columns[variable] = values;
        for (int i = 0; i < tape.operations.length; i++) {
            if (on.get(first + i) && !other.get(first + i)) {
                columns[first + i] = new double[values.length];
                step(i, columns[first + i], values.length);
            }
        }
    }

    /** Takes the columns along y out of the way: within a row each of them is a single number. */
    private double[][] hideY() {
        double[][] alongY = new double[columns.length][];
        for (int slot = onY.nextSetBit(0); slot >= 0; slot = onY.nextSetBit(slot + 1)) {
            if (!onX.get(slot)) {
                alongY[slot] = columns[slot];
                columns[slot] = null;
            }
        }
        return alongY;
    }

    private void row(int j, int[] steps, double[][] alongY, double[] out) {
        for (int slot = 0; slot < alongY.length; slot++) {
            if (alongY[slot] != null) {
                numbers[slot] = alongY[slot][j];
            }
        }
        for (int step : steps) {
            step(step, first + step == tape.root ? out : columns[first + step], out.length);
        }
        if (columns[tape.root] == null) {
            Arrays.fill(out, numbers[tape.root]);
        } else if (steps.length == 0 || first + steps[steps.length - 1] != tape.root) {
            System.arraycopy(columns[tape.root], 0, out, 0, out.length);
        }
    }

    private void step(int i, double[] out, int n) {
        int left = tape.left[i];
        int right = tape.right[i];
        Kernel.fast(tape.operations[i], columns[left], numbers[left], columns[right], numbers[right], out, n);
    }

    private static BitSet dependents(Tape tape, int variable, int slots) {
        BitSet dependents = new BitSet(slots);
        dependents.set(variable);
        for (int i = 0; i < tape.operations.length; i++) {
            dependents.set(tape.firstStep() + i, dependents.get(tape.left[i]) || dependents.get(tape.right[i]));
        }
        return dependents;
    }
}
