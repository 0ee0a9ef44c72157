package nabla.plot;

import java.util.List;

/** Straight lines over a window, as the two points where they enter and leave it. */
public final class Line {

    private Line() {}

    /**
     * The secant through two points.
     *
     * @return the ends at {@code lo} and {@code hi}; empty if the points do not determine a line y(x) (same x, or not finite)
     */
    public static List<Point> through(Point a, Point b, double lo, double hi) {
        return tangent(a, (b.y() - a.y()) / (b.x() - a.x()), lo, hi);
    }

    /**
     * The line through a point with a slope.
     *
     * @return the ends at {@code lo} and {@code hi}; empty if the point, the slope or an end is not finite
     */
    public static List<Point> tangent(Point at, double slope, double lo, double hi) {
        Point left = new Point(lo, at.y() + slope * (lo - at.x()));
        Point right = new Point(hi, at.y() + slope * (hi - at.x()));
        return Double.isFinite(left.y()) && Double.isFinite(right.y()) ? List.of(left, right) : List.of();
    }
}
