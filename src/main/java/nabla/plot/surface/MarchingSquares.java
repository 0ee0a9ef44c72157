package nabla.plot.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nabla.numeric.Cancellation;

/** One pass over the cells sorts them by level; then each level's lines are followed from cell to cell. */
final class MarchingSquares {

    private final double[] xs;
    private final double[] ys;
    private final double[][] z;
    private final BitSet open;
    private final List<RimCell> rim;
    private final int columns;
    private final int rows;

    MarchingSquares(double[] xs, double[] ys, double[][] z, BitSet open, List<RimCell> rim) {
        this.xs = xs;
        this.ys = ys;
        this.z = z;
        this.open = open;
        this.rim = rim;
        this.columns = Math.max(xs.length - 1, 0);
        this.rows = Math.max(ys.length - 1, 0);
    }

    /** Lines at these levels, or at every second, fourth, … of them if there would be too many. */
    Contours.Tracing trace(double[] levels) {
        double[] some = levels;
        CellList[] crossed = crossedCells(some);
        while (crossed == null) {
            some = everySecond(some);
            crossed = crossedCells(some);
        }
        return new Contours.Tracing(contours(some, crossed), some.length == levels.length);
    }

    private static double[] everySecond(double[] levels) {
        double[] some = new double[levels.length / 2];
        Arrays.setAll(some, i -> levels[2 * i + 1]);
        return some;
    }

    private List<Contour> contours(double[] levels, CellList[] crossed) {
        byte[] visited = new byte[rows * columns];
        List<Contour> contours = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            LevelLines lines = new LevelLines(xs, ys, z, open, levels[i], visited);
            Contour contour = new Contour(levels[i], withRim(lines.through(crossed[i].cells()), levels[i]));
            if (!contour.lines().isEmpty()) {
                contours.add(contour);
            }
        }
        return contours;
    }

    private List<double[][]> withRim(List<double[][]> lines, double level) {
        List<double[][]> pieces =
                rim.stream().flatMap(cell -> cell.pieces(level).stream()).toList();
        return pieces.isEmpty()
                ? lines
                : Joined.of(Stream.concat(lines.stream(), pieces.stream()).toList());
    }

    /**
     * For each level the cells (row times columns plus column) that it passes through: lowest corner &lt; level &lt;= highest.
     * Null if there are too many.
     */
    private CellList[] crossedCells(double[] levels) {
        CellList[] crossed = new CellList[levels.length];
        Arrays.setAll(crossed, i -> new CellList());
        for (int row = 0; row < rows && levels.length > 0; row++) {
            Cancellation.check();
            sortRow(row, levels, crossed);
            if (Arrays.stream(crossed).mapToInt(cells -> cells.size).sum() > Contours.MOST_CROSSINGS) {
                return null;
            }
        }
        return crossed;
    }

    private void sortRow(int row, double[] levels, CellList[] crossed) {
        double[] below = z[row];
        double[] above = z[row + 1];
        double leftLow = Math.min(below[0], above[0]);
        double leftHigh = Math.max(below[0], above[0]);
        int next = 0;
        double before = Double.POSITIVE_INFINITY;
        double after = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < columns; column++) {
            double rightLow = Math.min(below[column + 1], above[column + 1]);
            double rightHigh = Math.max(below[column + 1], above[column + 1]);
            double low = Math.min(leftLow, rightLow);
            double high = Math.max(leftHigh, rightHigh);
            leftLow = rightLow;
            leftHigh = rightHigh;
            if (low >= before && high < after) {
                continue;
            }
            // Neighbours are alike: the first level above this cell is the last cell's, give or take a step.
            while (next > 0 && levels[next - 1] > low) {
                next--;
            }
            while (next < levels.length && levels[next] <= low) {
                next++;
            }
            // NaN fails every comparison, so that a hole is crossed by no level.
            boolean isWhole = low >= -Double.MAX_VALUE && high <= Double.MAX_VALUE && !open.get(row * columns + column);
            for (int i = next; isWhole && i < levels.length && levels[i] <= high; i++) {
                crossed[i].add(row * columns + column);
            }
            before = next > 0 ? levels[next - 1] : Double.NEGATIVE_INFINITY;
            after = next < levels.length ? levels[next] : Double.POSITIVE_INFINITY;
        }
    }

    /** A growing list of cells without boxes. */
    private static final class CellList {
        private int[] cells = new int[256];
        private int size;

        void add(int cell) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * size);
            }
            cells[size++] = cell;
        }

        int[] cells() {
            return Arrays.copyOf(cells, size);
        }
    }
}
