package nabla.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nabla.elementary.Elementary;
import nabla.numeric.Cancellation;

/**
 * Arrows of a gradient on a grid.
 *
 * <p>Each arrow has the direction of the vector in the units of the axes, and a length of 0.8 cells of the grid: lengths
 * proportional to the norm would leave nothing to see beside a steep wall, so the norm travels as a number, for colour.
 *
 * @param arrows row by row; places where the gradient is not finite have none, and a gradient of 0 has one of length 0
 */
public record VectorField(List<Arrow> arrows) {

    private static final double LENGTH = 0.8;

    /** Which way the arrows point: up the gradient or down. */
    public enum Sign {
        ASCENT(1),
        DESCENT(-1);

        private final int factor;

        Sign(int factor) {
            this.factor = factor;
        }
    }

    public VectorField {
        arrows = List.copyOf(arrows);
    }

    /**
     * The arrows at all grid points.
     *
     * @param gradient from {x, y} to {∂f/∂x, ∂f/∂y}; called once for each point with an array of its own
     * @param xs columns, strictly increasing, at least two
     * @param ys rows, strictly increasing, at least two
     * @throws IllegalArgumentException if an axis does not increase or has fewer than two points
     */
    public static VectorField of(UnaryOperator<double[]> gradient, double[] xs, double[] ys, Sign sign) {
        double cellWidth = spacing("x", xs);
        double cellHeight = spacing("y", ys);
        List<Arrow> arrows = new ArrayList<>();
        for (double y : ys) {
            Cancellation.check();
            for (double x : xs) {
                double[] slope = gradient.apply(new double[] {x, y});
                Arrow arrow = arrow(x, y, sign.factor * slope[0], sign.factor * slope[1], cellWidth, cellHeight);
                if (arrow.hasDirection()) {
                    arrows.add(arrow);
                }
            }
        }
        return new VectorField(arrows);
    }

    private static double spacing(String name, double[] axis) {
        Axis.check(name, axis);
        if (axis.length < 2) {
            throw new IllegalArgumentException(name + " needs at least 2 points, not " + axis.length);
        }
        return (axis[axis.length - 1] - axis[0]) / (axis.length - 1);
    }

    private static Arrow arrow(double x, double y, double u, double v, double cellWidth, double cellHeight) {
        double largest = Math.max(Math.abs(u), Math.abs(v));
        if (largest == 0) {
            return new Arrow(x, y, 0, 0, 0);
        }
        // Scaled before the norm is taken, so that neither huge nor tiny slopes lose their direction.
        double cells = Elementary.hypot(u / largest / cellWidth, v / largest / cellHeight);
        return new Arrow(x, y, LENGTH * (u / largest) / cells, LENGTH * (v / largest) / cells, Elementary.hypot(u, v));
    }
}
