package nabla.plot.surface;

import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import nabla.plot.Range;
import nabla.plot.Rounding;

/**
 * A function of two variables over a rectangle, with its contour lines, for drawing.
 *
 * <p>So that it travels light, the numbers are rounded to 1/10,000 of what they span or finer, heights far outside the bulk
 * to six digits; contour lines lose the points that the eye does not miss, and a landscape too rugged for its grid gets
 * fewer of them. At 61 by 61 points the JSON stays below 60 KiB as long as the heights span more than a ten-thousandth of
 * their own size. Numbers that a reader reads come from elsewhere.
 *
 * @param x columns
 * @param y rows
 * @param z heights, {@code z[row][column]}; NaN or infinite where there is none
 * @param range {lowest, highest} finite height, {-1, 1} if there is none
 * @param readable {lo, hi} of an axis that shows the bulk of the heights: the whole range, or without the 1 % at either end
 *     that stretches it more than eightfold, as at a pole
 * @param contours ascending by level; none where {@code oscillates} says that they would be those of another function
 * @param open the cells, row times columns of cells plus column, over which the function jumps or has a pole: no line crosses them
 * @param oscillates whether levels that were asked for were left out because the function goes up and down faster than the grid can show
 */
public record Surface(
        double[] x,
        double[] y,
        double[][] z,
        double[] range,
        double[] readable,
        List<Contour> contours,
        int[] open,
        boolean oscillates) {

    public Surface {
        contours = List.copyOf(contours);
    }

    /**
     * @param f the function, for a look between the points of the grid
     * @param xs columns, strictly increasing
     * @param ys rows, strictly increasing
     * @param z heights, {@code z[row][column]}; not changed
     * @param levels how many contour levels at most
     * @param looks how often the function may be evaluated between the points of the grid, about
     * @throws IllegalArgumentException if an axis does not increase or the shapes do not fit
     */
    public static Surface of(DoubleBinaryOperator f, double[] xs, double[] ys, double[][] z, int levels, int looks) {
        Contours.checkShape(xs, ys, z);
        double[] finite = Levels.sample(z);
        return of(f, xs, ys, z, finite, levels > 0, Levels.of(finite, levels), looks);
    }

    /** The same with lines at given heights, as those of a surface that it is drawn with. */
    public static Surface of(
            DoubleBinaryOperator f, double[] xs, double[] ys, double[][] z, double[] levels, int looks) {
        Contours.checkShape(xs, ys, z);
        return of(f, xs, ys, z, Levels.sample(z), levels.length > 0, levels, looks);
    }

    private static Surface of(
            DoubleBinaryOperator f,
            double[] xs,
            double[] ys,
            double[][] z,
            double[] finite,
            boolean hasLines,
            double[] levels,
            int looks) {
        Range range = finite.length == 0 ? new Range(-1, 1) : new Range(finite[0], finite[finite.length - 1]);
        Range readable = finite.length == 0 ? range : Levels.withoutSpikes(finite);
        GridCheck check = new GridCheck(f, xs, ys, z, looks);
        boolean oscillates = hasLines && check.oscillates(readable);
        double[] heights = oscillates ? new double[0] : levels;
        BitSet open = check.breaks(heights);
        List<RimCell> rim = heights.length == 0 ? List.of() : new Rim(f, xs, ys, z, check.looks()).cells(open);
        Contours.Tracing traced = Contours.trace(xs, ys, z, heights, open, rim);
        return new Surface(
                xs,
                ys,
                rounded(z, readable),
                new double[] {range.lo(), range.hi()},
                new double[] {readable.lo(), readable.hi()},
                new LightContours(xs, ys).of(traced.contours()),
                open.stream().toArray(),
                oscillates || !traced.complete());
    }

    private static double[][] rounded(double[][] z, Range readable) {
        double span = readable.hi() - readable.lo();
        int decade = Rounding.decadeFor(span);
        double far = 100 * span + Math.abs(readable.hi());
        double[][] rounded = new double[z.length][];
        for (int row = 0; row < z.length; row++) {
            rounded[row] = Rounding.toDecade(z[row], decade);
            for (int column = 0; column < z[row].length; column++) {
                if (Math.abs(z[row][column]) > far) {
                    rounded[row][column] = Rounding.significant(z[row][column], 6);
                }
            }
        }
        return rounded;
    }
}
