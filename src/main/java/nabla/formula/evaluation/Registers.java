package nabla.formula.evaluation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Gives steps the columns they write to: a column is used again once its value has been read for the last time. */
final class Registers {

    private final int[] column;
    private final double[][] columns;

    /** Columns of {@code length} values for the {@code steps}, which are run in order; the root's column is kept. */
    Registers(Tape tape, BitSet steps, int length) {
        int[] lastReaders = lastReaders(tape, steps);
        column = new int[tape.operations.length];
        Deque<Integer> free = new ArrayDeque<>();
        int count = 0;
        for (int i = steps.nextSetBit(0); i >= 0; i = steps.nextSetBit(i + 1)) {
            release(tape, steps, tape.left[i], i, lastReaders, free);
            if (tape.right[i] != tape.left[i]) {
                release(tape, steps, tape.right[i], i, lastReaders, free);
            }
            column[i] = free.isEmpty() ? count++ : free.pop();
        }
        columns = new double[count][length];
    }

    double[] column(int step) {
        return columns[column[step]];
    }

    private void release(Tape tape, BitSet steps, int slot, int reader, int[] lastReaders, Deque<Integer> free) {
        int step = slot - tape.firstStep();
        if (step >= 0 && steps.get(step) && lastReaders[step] == reader && slot != tape.root) {
            free.push(column[step]);
        }
    }

    private static int[] lastReaders(Tape tape, BitSet steps) {
        int[] lastReaders = new int[tape.operations.length];
        Arrays.fill(lastReaders, -1);
        for (int i = steps.nextSetBit(0); i >= 0; i = steps.nextSetBit(i + 1)) {
            for (int slot : new int[] {tape.left[i], tape.right[i]}) {
                if (slot >= tape.firstStep()) {
                    lastReaders[slot - tape.firstStep()] = i;
                }
            }
        }
        return lastReaders;
    }
}
