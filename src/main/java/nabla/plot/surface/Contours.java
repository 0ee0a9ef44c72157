package nabla.plot.surface;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nabla.plot.Axis;

/**
 * Contour lines of values on a rectangular grid, by marching squares with linear interpolation along the edges.
 *
 * <p>The method is the plane case of W. E. Lorensen and H. E. Cline, Marching cubes (SIGGRAPH 1987). The ambiguous cells, in
 * which opposite corners lie on the same side of the level, are resolved by the mean of the four corners, so that lines never
 * cross. Cells with a corner that is not finite are left out, or crossed as the polygons of what they have of the domain. Where lines would cross more than
 * {@value #MOST_CROSSINGS} cells, every second level is left out until they do not.
 */
public final class Contours {

    /** Cells by levels that are followed at most: no picture can show more, and noise on a fine grid would have millions. */
    public static final int MOST_CROSSINGS = 50_000;

    private Contours() {}

    /**
     * Contour lines at about {@code levels} round values.
     *
     * @param xs columns, strictly increasing
     * @param ys rows, strictly increasing
     * @param z values, {@code z[row][column]}
     * @param levels how many levels at most, see {@link Levels}
     * @return one entry for each level that occurs, ascending; empty if the grid is flat or has no cell
     * @throws IllegalArgumentException if an axis does not increase or the shapes do not fit
     */
    public static List<Contour> of(double[] xs, double[] ys, double[][] z, int levels) {
        return of(xs, ys, z, Levels.of(z, levels));
    }

    /** The same at the given levels; a level belongs to the upper side: corners with z at least the level lie above. */
    public static List<Contour> of(double[] xs, double[] ys, double[][] z, double[] levels) {
        return trace(xs, ys, z, levels, new BitSet(), List.of()).contours();
    }

    /**
     * What came of following contour lines.
     *
     * @param contours ascending by level
     * @param complete whether all levels were followed; a function that oscillates faster than the grid can show has too many lines
     */
    record Tracing(List<Contour> contours, boolean complete) {}

    /** The same, leaving open the cells (row times columns plus column) over which the function breaks; those at the rim of its domain are given. */
    static Tracing trace(double[] xs, double[] ys, double[][] z, double[] levels, BitSet open, List<RimCell> rim) {
        Axis.check("x", xs);
        Axis.check("y", ys);
        checkShape(xs, ys, z);
        double[] ascending = Arrays.stream(levels).sorted().distinct().toArray();
        return new MarchingSquares(xs, ys, z, open, rim).trace(ascending);
    }

    static void checkShape(double[] xs, double[] ys, double[][] z) {
        if (z.length != ys.length) {
            throw new IllegalArgumentException("z has " + z.length + " rows for " + ys.length + " values of y");
        }
        for (int row = 0; row < z.length; row++) {
            if (z[row].length != xs.length) {
                throw new IllegalArgumentException(
                        "row " + row + " of z has " + z[row].length + " values for " + xs.length + " values of x");
            }
        }
    }
}
