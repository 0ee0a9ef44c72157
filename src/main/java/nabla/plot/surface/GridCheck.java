package nabla.plot.surface;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.DoubleBinaryOperator;
import nabla.numeric.Cancellation;
import nabla.plot.Range;

/** What a grid of values does not tell of a function: whether it jumps between two points, and whether it waves between them. */
final class GridCheck {

    /** A rise that stays when its side of a cell is halved so often is a jump to the eye. */
    private static final int HALVINGS = 8;

    private static final double SHRUNK = 0.75;
    private static final int PROBES = 20;
    private static final double OFF = 0.1;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final DoubleBinaryOperator f;
    private final double[] xs;
    private final double[] ys;
    private final double[][] z;
    private int looks;

    /** @param looks how many evaluations may be spent */
    GridCheck(DoubleBinaryOperator f, double[] xs, double[] ys, double[][] z, int looks) {
        this.f = f;
        this.xs = xs;
        this.ys = ys;
        this.z = z;
        this.looks = looks;
    }

    /** How many evaluations are left. */
    int looks() {
        return Math.max(0, looks);
    }

    /**
     * The cells (row times columns plus column) at whose sides the function jumps over a level or has a pole. Only sides that
     * do not go on as steeply as their neighbours are looked at, as long as there are evaluations to spend.
     *
     * @param levels ascending
     */
    BitSet breaks(double[] levels) {
        BitSet cells = new BitSet();
        for (int row = 0; row < ys.length; row++) {
            Cancellation.check();
            for (int column = 0; column < xs.length; column++) {
                if (column + 1 < xs.length && jumps(row, column, 0, 1, levels)) {
                    mark(cells, row - 1, column);
                    mark(cells, row, column);
                }
                if (row + 1 < ys.length && jumps(row, column, 1, 0, levels)) {
                    mark(cells, row, column - 1);
                    mark(cells, row, column);
                }
            }
        }
        return cells;
    }

    private void mark(BitSet cells, int row, int column) {
        if (row >= 0 && row < ys.length - 1 && column >= 0 && column < xs.length - 1) {
            cells.set(row * (xs.length - 1) + column);
        }
    }

    /** Whether the function jumps on the way from a grid point to the next one, up or right. */
    private boolean jumps(int row, int column, int up, int right, double[] levels) {
        double from = z[row][column];
        double to = z[row + up][column + right];
        double rise = to - from;
        boolean goesOn = (from - value(row - up, column - right)) / rise >= 0.5
                && (value(row + 2 * up, column + 2 * right) - to) / rise >= 0.5;
        return !goesOn
                && Math.abs(rise) <= Double.MAX_VALUE
                && below(levels, from) != below(levels, to)
                && staysSteep(from, to, xs[column], xs[column + right], ys[row], ys[row + up]);
    }

    private double value(int row, int column) {
        return row < 0 || row >= ys.length || column < 0 || column >= xs.length ? Double.NaN : z[row][column];
    }

    /** How many levels are at most this high; a level belongs to the upper side. */
    private static int below(double[] levels, double height) {
        int place = Arrays.binarySearch(levels, height);
        return place < 0 ? -place - 1 : place + 1;
    }

    /** Follows the steeper half: of a function that is continuous the rise shrinks soon, of a jump it stays, of a pole it grows. */
    private boolean staysSteep(double from, double to, double x0, double x1, double y0, double y1) {
        double lower = from;
        double upper = to;
        double a = 0;
        double b = 1;
        for (int i = 0; i < HALVINGS; i++) {
            if (looks-- <= 0) {
                return false;
            }
            double t = (a + b) / 2;
            double middle = f.applyAsDouble(x0 * (1 - t) + x1 * t, y0 * (1 - t) + y1 * t);
            if (!Double.isFinite(middle)) {
                return true;
            }
            if (Math.abs(middle - lower) > Math.abs(upper - middle)) {
                upper = middle;
                b = t;
            } else {
                lower = middle;
                a = t;
            }
            if (Math.abs(upper - lower) < SHRUNK * Math.abs(to - from)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether in a quarter of the cells the function is far from what their corners say: it goes up and down faster than the
     * grid can show. Looked at are {@value #PROBES} times {@value #PROBES} cells, off their middles, which waves might hit.
     */
    boolean oscillates(Range readable) {
        int looked = 0;
        int off = 0;
        for (int row = 0; row < ys.length - 1 && looks > 0; row += 1 + ys.length / PROBES) {
            for (int column = 0; column < xs.length - 1; column += 1 + xs.length / PROBES) {
                double x = between(xs[column], xs[column + 1], GOLDEN);
                double y = between(ys[row], ys[row + 1], 1 - GOLDEN);
                double below = between(z[row][column], z[row][column + 1], GOLDEN);
                double above = between(z[row + 1][column], z[row + 1][column + 1], GOLDEN);
                double miss = Math.abs(f.applyAsDouble(x, y) - between(below, above, 1 - GOLDEN));
                looks--;
                looked += Double.isFinite(miss) ? 1 : 0;
                off += Double.isFinite(miss) && miss > OFF * (readable.hi() - readable.lo()) ? 1 : 0;
            }
        }
        return !readable.isFlat() && 4 * off > looked;
    }

    private static double between(double from, double to, double share) {
        return from * (1 - share) + to * share;
    }
}
