package nabla.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line or cloud of a plot.
 *
 * @param label what a legend calls it
 * @param role what it is (curve, secant, tangent, point, contour, path, arrow, error…); the browser maps roles to colours
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

    /**
     * Errors against step sizes, for axes that are both logarithmic. An error of 0 (or NaN, or infinite) has no place on
     * such an axis: it stands as a gap at its step.
     *
     * @param steps step sizes, positive, in any order
     * @param errors the absolute error at each step; a sign is dropped
     */
    public static Dataset errors(String label, double[] steps, double[] errors) {
        checkPairs("steps", steps, "errors", errors);
        return new Dataset(
                label,
                "error",
                IntStream.range(0, steps.length)
                        .mapToObj(i -> logarithmic(steps[i], Math.abs(errors[i])))
                        .toList());
    }

    private static Point logarithmic(double step, double error) {
        return error > 0 && Double.isFinite(error) ? new Point(step, error) : Point.gap(step);
    }

    /**
     * A path in the plane, as descent takes it.
     *
     * @param path positions {x, y}; the drawing ends before the first that is not finite
     */
    public static Dataset path(String label, double[][] path) {
        return new Dataset(
                label,
                "path",
                Arrays.stream(path)
                        .map(position -> new Point(position[0], position[1]))
                        .takeWhile(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()))
                        .toList());
    }

    /**
     * Values against their index, as the loss per step.
     *
     * @param values one per step; those that are not finite are gaps
     */
    public static Dataset history(String label, String role, double[] values) {
        return new Dataset(
                label,
                role,
                IntStream.range(0, values.length)
                        .mapToObj(i -> Double.isFinite(values[i]) ? new Point(i, values[i]) : Point.gap(i))
                        .toList());
    }

    private static void checkPairs(String firstName, double[] first, String secondName, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    first.length + " " + firstName + " do not pair with " + second.length + " " + secondName);
        }
    }
}
