package nabla.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers in the shape of a scalar, vector, matrix or anything deeper: flat values, the last axis running fastest, and
 * the length of each axis. A scalar has no axis and one value.
 *
 * @param values the numbers, as many as the product of the shape
 * @param shape the length of each axis
 */
public record Tensor(double[] values, int... shape) {

    /** The most axes that an input may have; Python's NumPy stops at the same number. */
    public static final int DEPTH_LIMIT = 64;

    /** @throws ShapeError if there are more or fewer values than the shape holds */
    public Tensor {
        if (values.length != product(shape)) {
            throw new ShapeError("values", shape, new int[] {values.length});
        }
    }

    /**
     * Reads a number or nested lists of numbers.
     *
     * @param name what the input is called, for messages
     * @throws ShapeError if the lists are ragged, or hold something that is neither number nor list
     * @throws LimitError if they are nested deeper than {@value #DEPTH_LIMIT}
     */
    public static Tensor read(String name, Object nested) {
        int[] shape = shapeOf(name, nested);
        List<Double> values = new ArrayList<>();
        collect(name, nested, shape, 0, values);
        return new Tensor(values.stream().mapToDouble(Double::doubleValue).toArray(), shape);
    }

    /** Other values in the same shape. */
    public Tensor with(double[] others) {
        return new Tensor(others, shape);
    }

    /** How many numbers there are. */
    public int size() {
        return values.length;
    }

    /** A {@code Double}, or lists of lists of {@code Double}, as {@link #read} takes them. */
    public Object nested() {
        return nested(0, 0, values.length);
    }

    /** Where the value of a flat index stands: its index along each axis. */
    public int[] place(int index) {
        int[] place = new int[shape.length];
        int rest = index;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            place[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return place;
    }

    /** This tensor, if it has the given shape. */
    public Tensor require(String name, int... expected) {
        if (!Arrays.equals(shape, expected)) {
            throw new ShapeError(name, expected, shape);
        }
        return this;
    }

    private Object nested(int axis, int from, int to) {
        if (axis == shape.length) {
            return values[from];
        }
        List<Object> list = new ArrayList<>();
        int each = shape[axis] == 0 ? 0 : (to - from) / shape[axis];
        for (int i = 0; i < shape[axis]; i++) {
            list.add(nested(axis + 1, from + i * each, from + (i + 1) * each));
        }
        return list;
    }

    /** The shape that the first entries promise; every other entry is held to it. */
    private static int[] shapeOf(String name, Object nested) {
        int[] shape = {};
        Object first = nested;
        while (first instanceof List<?> list) {
            LimitError.check(name, shape.length + 1, 0, DEPTH_LIMIT);
            shape = Arrays.copyOf(shape, shape.length + 1);
            shape[shape.length - 1] = list.size();
            first = list.isEmpty() ? null : list.get(0);
        }
        return shape;
    }

    private static void collect(String path, Object item, int[] shape, int axis, List<Double> values) {
        if (axis == shape.length && item instanceof Number number) {
            values.add(number.doubleValue());
        } else if (axis < shape.length && item instanceof List<?> list && list.size() == shape[axis]) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), shape, axis + 1, values);
            }
        } else {
            throw new ShapeError(path, Arrays.copyOfRange(shape, axis, shape.length), item);
        }
    }

    private static long product(int[] shape) {
        return Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
    }
}
