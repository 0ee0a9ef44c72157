package nabla.numeric.network;

import java.util.Arrays;
import nabla.numeric.ShapeError;

/**
 * What a network learns from, or is tried on: a row of inputs and a row of targets for each sample, one row after the other.
 *
 * @param inputs how many numbers a row of x has, at least 1
 * @param outputs how many a row of t has, at least 1
 * @param x the inputs
 * @param t the targets
 */
public record Samples(int inputs, int outputs, double[] x, double[] t) {

    /** @throws ShapeError if x and t do not have as many rows as one another */
    public Samples {
        int rows = x.length / inputs;
        if (x.length != rows * inputs) {
            throw new ShapeError("x", new int[] {rows, inputs}, new int[] {x.length});
        }
        if (t.length != rows * outputs) {
            throw new ShapeError("t", new int[] {rows, outputs}, new int[] {t.length});
        }
    }

    /** Samples of classes from 0 to count − 1, whose targets are one-hot. */
    public static Samples ofClasses(int inputs, double[] x, int count, int... classes) {
        double[] t = new double[classes.length * count];
        for (int row = 0; row < classes.length; row++) {
            t[row * count + classes[row]] = 1;
        }
        return new Samples(inputs, count, x, t);
    }

    public int size() {
        return x.length / inputs;
    }

    /** The first so many of them, or all if there are fewer. */
    public Samples first(int count) {
        int rows = Math.min(count, size());
        return new Samples(inputs, outputs, Arrays.copyOf(x, rows * inputs), Arrays.copyOf(t, rows * outputs));
    }

    /** The class that each target means. */
    public int[] classes() {
        return classes(t, outputs);
    }

    /** For each row of numbers the place of the largest, the first of equals; of a single number whether it exceeds ½. */
    static int[] classes(double[] rows, int width) {
        int[] classes = new int[rows.length / width];
        Arrays.setAll(classes, row -> classOf(rows, row * width, width));
        return classes;
    }

    static int classOf(double[] values, int from, int width) {
        if (width == 1) {
            return values[from] > 0.5 ? 1 : 0;
        }
        int best = from;
        for (int k = from + 1; k < from + width; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best - from;
    }
}
