package nabla.plot;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The graph of a function of one variable over a window.
 *
 * @param points points in increasing x; a {@link Point#isGap() gap} stands where the graph breaks (pole, jump, edge of the
 *     domain). Empty if the function is nowhere defined in the window
 * @param range the part of the y-axis in which the graph is readable, with a margin. Near a pole the points reach a
 *     little beyond it
 * @param oscillates whether the points ran out while a twentieth of the height was still missing somewhere: the function goes up
 *     and down faster than they can show
 */
public record Curve(List<Point> points, Range range, boolean oscillates) {

    /** The most points, gaps included, that {@link #sample} returns. */
    public static final int MAX_POINTS = 600;

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * Samples a function adaptively.
     *
     * <p>Starting from 129 equally spaced points, the interval whose midpoint lies furthest above or below its chord is halved,
     * until every midpoint lies within 1/2000 of the window from its chord (less than half a pixel) or the points run out.
     * Edges of the domain and places where the graph leaves the readable range are found by bisection; an interval over
     * which the difference of values does not shrink as it is halved holds a jump. Both break the line. A second look off the
     * middle of each of the first intervals finds waves of which the equally spaced points hit only the crests.
     *
     * <p>At most {@value #MAX_POINTS} points and about 6,000 evaluations. Details narrower than 1/128 of the window can be missed.
     *
     * @param f any function; NaN and infinities mean "undefined here"
     * @param lo left end of the window, finite
     * @param hi right end, finite, greater than {@code lo}
     * @throws IllegalArgumentException if the window is empty, upside down or not finite
     */
    public static Curve sample(DoubleUnaryOperator f, double lo, double hi) {
        Window window = new Window(f, lo, hi);
        Sample[] grid = window.grid();
        Range range = new ReadableRange(window, grid).find();
        Sampler sampler = new Sampler(window, range);
        return new Curve(sampler.refine(grid), range, sampler.ranOut());
    }

    /** The graph as a line of a plot. */
    public Dataset dataset(String label, String role) {
        return new Dataset(label, role, points);
    }
}
