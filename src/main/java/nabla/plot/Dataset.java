package nabla.plot;

import java.util.List;

/**
 * One line or cloud of a plot.
 *
 * @param label what a legend calls it
 * @param role what it is (curve, secant, tangent, point); the browser maps roles to colours
 * @param data its points, in drawing order
 */
public record Dataset(String label, String role, List<Point> data) {

    public Dataset {
        data = List.copyOf(data);
    }

    /** A single marked point. */
    public static Dataset point(String label, double x, double y) {
        return new Dataset(label, "point", List.of(new Point(x, y)));
    }
}
