package nabla.formula.evaluation;

import java.util.Arrays;
import java.util.BitSet;

/** Evaluates a tape at a list of points, 512 at a time, so that all columns of a block stay in the fast cache. */
final class Blocks {

    private static final int SIZE = 512;

    private final Tape tape;
    private final double[][] columns;
    private final double[] numbers;

    private Blocks(Tape tape, int size) {
        this.tape = tape;
        BitSet all = new BitSet();
        all.set(0, tape.operations.length);
        Registers registers = new Registers(tape, all, size);
        int slots = tape.firstStep() + tape.operations.length;
        numbers = new double[slots];
        System.arraycopy(tape.constants, 0, numbers, tape.variables, tape.constants.length);
        columns = new double[slots][];
        for (int v = 0; v < tape.variables; v++) {
            columns[v] = new double[size];
        }
        for (int i = 0; i < tape.operations.length; i++) {
            columns[tape.firstStep() + i] = registers.column(i);
        }
    }

    /** Writes the value at point i, whose coordinates are {@code points[v][i]}, to {@code out[i]}. */
    static void values(Tape tape, double[][] points, double[] out) {
        Blocks blocks = new Blocks(tape, Math.min(SIZE, out.length));
        for (int start = 0; start < out.length; start += SIZE) {
            blocks.run(points, start, out, Math.min(SIZE, out.length - start));
        }
    }

    private void run(double[][] points, int start, double[] out, int n) {
        for (int v = 0; v < tape.variables; v++) {
            System.arraycopy(points[v], start, columns[v], 0, n);
        }
        int first = tape.firstStep();
        for (int i = 0; i < tape.operations.length; i++) {
            int left = tape.left[i];
            int right = tape.right[i];
            Kernel.apply(
                    tape.operations[i],
                    columns[left],
                    numbers[left],
                    columns[right],
                    numbers[right],
                    columns[first + i],
                    n);
        }
        if (columns[tape.root] == null) {
            Arrays.fill(out, start, start + n, numbers[tape.root]);
        } else {
            System.arraycopy(columns[tape.root], 0, out, start, n);
        }
    }
}
