package nabla.plot;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The part of the y-axis in which a graph is readable: all of it, except where it runs off to infinity.
 *
 * <p>Each extreme of the grid is followed uphill by bisection. If it settles, it is a peak and belongs to the picture; if it
 * keeps multiplying, it is a pole, and the axis ends one spread (10 % to 90 % quantile) beyond the bulk of the values.
 */
final class ReadableRange {

    private static final int CLIMB = 20;
    private static final double LONE = 100;

    private final Window window;
    private final Sample[] grid;

    ReadableRange(Window window, Sample[] grid) {
        this.window = window;
        this.grid = grid;
    }

    Range find() {
        double[] values =
                Range.sortedFinite(Arrays.stream(grid).mapToDouble(Sample::y).toArray());
        if (values.length == 0) {
            return new Range(-1, 1);
        }
        double hi = top(values, y -> y);
        double[] mirrored =
                Range.sortedFinite(Arrays.stream(values).map(y -> -y).toArray());
        double lo = -top(mirrored, y -> -y);
        return new Range(Math.min(lo, hi), Math.max(lo, hi)).readable();
    }

    /** The upper end, or by {@code side} = minus the mirrored lower end. */
    private double top(double[] values, DoubleUnaryOperator side) {
        double lowest = values[0];
        double highest = values[values.length - 1];
        int peak = indexOf(highest, side);
        Sample[] around = {grid[Math.max(peak - 1, 0)], grid[peak], grid[Math.min(peak + 1, grid.length - 1)]};
        double halfway = climb(around, side) - lowest;
        double summit = climb(around, side) - lowest;
        double bulk = bulk(values);
        boolean runsOff = summit > 4 * halfway || summit == Double.POSITIVE_INFINITY || isLoneEnd(peak, values);
        if (runsOff && bulk > lowest) {
            return Math.min(bulk, highest);
        }
        return summit <= 1.01 * halfway ? Math.max(highest, Range.finite(summit + lowest)) : highest;
    }

    private int indexOf(double value, DoubleUnaryOperator side) {
        int i = 0;
        while (side.applyAsDouble(grid[i].y()) != value) {
            i++;
        }
        return i;
    }

    /** Halves the neighbourhood of the highest point {@value #CLIMB} times, in place, and gives its height. */
    private double climb(Sample[] around, DoubleUnaryOperator side) {
        for (int i = 0; i < CLIMB; i++) {
            Sample top = around[1];
            Sample left = window.between(around[0], top);
            Sample right = window.between(top, around[2]);
            if (isHigher(left, top, side)) {
                around[1] = left;
                around[2] = top;
            } else if (isHigher(right, top, side)) {
                around[0] = top;
                around[1] = right;
            } else {
                around[0] = left;
                around[2] = right;
            }
        }
        return side.applyAsDouble(around[1].y());
    }

    private static boolean isHigher(Sample a, Sample b, DoubleUnaryOperator side) {
        return side.applyAsDouble(a.y()) > side.applyAsDouble(b.y());
    }

    /** Whether the highest value stands alone at an end of the window, as where the window begins right beside a pole. */
    private boolean isLoneEnd(int peak, double[] values) {
        boolean atEnd = peak == 0 || peak == grid.length - 1;
        double highest = values[values.length - 1];
        return atEnd && values.length > 2 && highest - values[0] > LONE * (values[values.length - 2] - values[0]);
    }

    private static double bulk(double[] values) {
        double low = Range.quantile(values, 0.1);
        double high = Range.quantile(values, 0.9);
        return Range.finite(high + (high - low));
    }
}
