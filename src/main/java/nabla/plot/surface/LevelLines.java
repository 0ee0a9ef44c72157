package nabla.plot.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nabla.numeric.Cancellation;

/**
 * Follows the lines of one level from cell to cell.
 *
 * <p>A cell's sides are 0 below, 1 right, 2 above, 3 left; side s of a cell is side s ^ 2 of its neighbour there.
 */
final class LevelLines {

    private static final int NONE = -1;

    /**
     * For each pattern of corners above the level (1 lower left, 2 lower right, 4 upper right, 8 upper left) where a line
     * that comes in through a side goes out. Patterns 5 and 10 are ambiguous: their two pairings are in rows 5 and 10.
     */
    private static final int[][] OUT = {
        {NONE, NONE, NONE, NONE},
        {3, NONE, NONE, 0},
        {1, 0, NONE, NONE},
        {NONE, 3, NONE, 1},
        {NONE, 2, 1, NONE},
        {1, 0, 3, 2},
        {2, NONE, 0, NONE},
        {NONE, NONE, 3, 2},
        {NONE, NONE, 3, 2},
        {2, NONE, 0, NONE},
        {3, 2, 1, 0},
        {NONE, 2, 1, NONE},
        {NONE, 3, NONE, 1},
        {1, 0, NONE, NONE},
        {3, NONE, NONE, 0},
        {NONE, NONE, NONE, NONE}
    };

    private final double[] xs;
    private final double[] ys;
    private final double[][] z;
    private final BitSet open;
    private final double level;
    private final int columns;
    private final int rows;
    /** For each cell a bit for each side that a line has used; all zero between levels. */
    private final byte[] visited;

    private int row;
    private int column;
    private int side;
    private double[] coordinates = new double[64];
    private int size;

    LevelLines(double[] xs, double[] ys, double[][] z, BitSet open, double level, byte[] visited) {
        this.xs = xs;
        this.ys = ys;
        this.z = z;
        this.open = open;
        this.level = level;
        this.columns = xs.length - 1;
        this.rows = ys.length - 1;
        this.visited = visited;
    }

    /** All lines through the given cells, which must be all cells that the level crosses. */
    List<double[][]> through(int[] cells) {
        List<double[][]> lines = new ArrayList<>();
        for (int cell : cells) {
            Cancellation.check();
            for (int start = 0; start < 4; start++) {
                if ((visited[cell] >> start & 1) == 0 && OUT[pattern(cell)][start] != NONE) {
                    add(lines, cell, start);
                }
            }
        }
        for (int cell : cells) {
            visited[cell] = 0;
        }
        return lines;
    }

    private void add(List<double[][]> lines, int cell, int start) {
        rewind(cell, start);
        follow();
        if (size >= 4) {
            lines.add(line());
        }
    }

    /** Enters the cell by a side and walks to where the line begins: outside the grid, at a hole, or (closed) back here. */
    private void rewind(int cell, int start) {
        enter(cell, start);
        do {
            int out = OUT[pattern(here())][side];
            if (!cross(out)) {
                side = out;
                return;
            }
        } while (here() != cell || side != start);
    }

    /** Walks from the side of the cell where the line begins to its end and records the points. */
    private void follow() {
        int first = here();
        int start = side;
        size = 0;
        do {
            record();
            int out = OUT[pattern(here())][side];
            visited[here()] |= (byte) (1 << side | 1 << out);
            side = out;
        } while (cross(side) && (here() != first || side != start));
        record();
    }

    private void enter(int cell, int start) {
        row = cell / columns;
        column = cell % columns;
        side = start;
    }

    private int here() {
        return row * columns + column;
    }

    /** Steps through a side into the neighbour; stays and answers false where there is none or it has a hole. */
    private boolean cross(int out) {
        int nextRow = row + (out == 2 ? 1 : out == 0 ? -1 : 0);
        int nextColumn = column + (out == 1 ? 1 : out == 3 ? -1 : 0);
        boolean inside = nextRow >= 0 && nextRow < rows && nextColumn >= 0 && nextColumn < columns;
        if (!inside || hasHole(nextRow, nextColumn)) {
            return false;
        }
        row = nextRow;
        column = nextColumn;
        side = out ^ 2;
        return true;
    }

    private boolean hasHole(int i, int j) {
        return open.get(i * columns + j)
                || !(Double.isFinite(z[i][j])
                        && Double.isFinite(z[i][j + 1])
                        && Double.isFinite(z[i + 1][j])
                        && Double.isFinite(z[i + 1][j + 1]));
    }

    private int pattern(int cell) {
        int i = cell / columns;
        int j = cell % columns;
        double a = z[i][j];
        double b = z[i][j + 1];
        double c = z[i + 1][j + 1];
        double d = z[i + 1][j];
        int above = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        boolean ambiguous = above == 5 || above == 10;
        // Row 5 cuts off the lower right and the upper left corner: right for 5 if the centre lies above, for 10 if
        // below.
        return ambiguous && a / 4 + b / 4 + c / 4 + d / 4 < level ? 15 - above : above;
    }

    /** Appends the point where the level crosses the current side, unless it is the last point again. */
    private void record() {
        int i = side == 2 ? row + 1 : row;
        int j = side == 1 ? column + 1 : column;
        boolean alongX = (side & 1) == 0;
        double share = share(level, z[i][j], alongX ? z[i][j + 1] : z[i + 1][j]);
        double x = alongX ? between(xs[j], xs[j + 1], share) : xs[j];
        double y = alongX ? ys[i] : between(ys[i], ys[i + 1], share);
        if (size > 0 && coordinates[size - 2] == x && coordinates[size - 1] == y) {
            return;
        }
        if (size == coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * size);
        }
        coordinates[size++] = x;
        coordinates[size++] = y;
    }

    /** Halved, because the difference of two large values may overflow where the difference of their halves does not. */
    static double share(double level, double from, double to) {
        double span = to - from;
        return Double.isFinite(span) ? (level - from) / span : (level / 2 - from / 2) / (to / 2 - from / 2);
    }

    static double between(double from, double to, double share) {
        return share == 1 ? to : from + share * (to - from);
    }

    private double[][] line() {
        double[][] line = new double[size / 2][];
        for (int i = 0; i < line.length; i++) {
            line[i] = new double[] {coordinates[2 * i], coordinates[2 * i + 1]};
        }
        return line;
    }
}
