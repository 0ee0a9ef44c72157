package nabla.numeric;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** How NumPy sets the words of an array: brackets, lines of at most 75 letters, and dots for what is left out. */
final class NumpyLayout {

    private static final int LINE_WIDTH = 75;
    private static final int SUMMARY_ABOVE = 1000;
    private static final int EDGE = 3;
    private static final int SKIP = -1;

    private final Tensor tensor;
    private final DoubleFunction<String> word;

    NumpyLayout(Tensor tensor, DoubleFunction<String> word) {
        this.tensor = tensor;
        this.word = word;
    }

    /** The values that will be written: all, or the corners of a large array. */
    static double[] shown(Tensor tensor) {
        return new NumpyLayout(tensor, Double::toString).shown(0, 0);
    }

    @Override
    public String toString() {
        return tensor.size() == 0 ? "[]" : nested(0, 0, " ", LINE_WIDTH);
    }

    private double[] shown(int axis, int offset) {
        if (axis == tensor.shape().length) {
            return new double[] {tensor.values()[offset]};
        }
        return Arrays.stream(indices(axis))
                .filter(i -> i != SKIP)
                .mapToObj(i -> shown(axis + 1, offset * tensor.shape()[axis] + i))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** The indices of an axis that are written, {@link #SKIP} where dots stand for the others. */
    private int[] indices(int axis) {
        int length = tensor.shape()[axis];
        if (tensor.size() <= SUMMARY_ABOVE || length <= 2 * EDGE) {
            return IntStream.range(0, length).toArray();
        }
        return new int[] {0, 1, 2, SKIP, length - 3, length - 2, length - 1};
    }

    private String nested(int axis, int offset, String indent, int width) {
        int first = offset * tensor.shape()[axis];
        String inside = axis == tensor.shape().length - 1
                ? row(axis, first, indent, width - 1)
                : rows(axis, first, indent, width - 1);
        return "[" + inside.substring(indent.length()) + "]";
    }

    private String rows(int axis, int first, String indent, int width) {
        StringBuilder text = new StringBuilder();
        String separator = "\n".repeat(tensor.shape().length - axis - 1);
        for (int i : indices(axis)) {
            text.append(text.isEmpty() ? "" : separator).append(indent);
            text.append(i == SKIP ? "..." : nested(axis + 1, first + i, indent + " ", width));
        }
        return text.toString();
    }

    private String row(int axis, int first, String indent, int width) {
        StringBuilder text = new StringBuilder();
        String line = indent;
        String separator = "";
        for (int i : indices(axis)) {
            String item = i == SKIP ? "..." : word.apply(tensor.values()[first + i]);
            line += separator;
            if (line.length() + item.length() > width && line.length() > indent.length()) {
                text.append(line.stripTrailing()).append('\n');
                line = indent;
            }
            line += item;
            separator = " ";
        }
        return text + line;
    }
}
