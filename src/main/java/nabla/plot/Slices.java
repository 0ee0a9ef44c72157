package nabla.plot;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import nabla.numeric.Difference;

/** The two cuts of a surface through one point, each with the tangent that a partial derivative is the slope of. */
public final class Slices {

    private Slices() {}

    /**
     * Cuts f(x, y) along x with y = b, and along y with x = a.
     *
     * @param f the function; NaN where it is undefined
     * @param variables the two names, in the order of f's arguments
     * @param at the point {a, b}
     * @param x window of the first variable
     * @param y window of the second
     * @param h step of the central difference
     * @param exactGradient {∂f/∂x, ∂f/∂y} at the point
     * @return the cut along the first variable, then the one along the second
     * @throws IllegalArgumentException if there are not two variables or a window is empty
     */
    public static List<Slice> of(
            DoubleBinaryOperator f,
            List<String> variables,
            double[] at,
            Range x,
            Range y,
            double h,
            double[] exactGradient) {
        if (variables.size() != 2 || at.length != 2 || exactGradient.length != 2) {
            throw new IllegalArgumentException("slices need 2 variables, not " + variables.size() + " with a point of "
                    + at.length + " and a gradient of " + exactGradient.length);
        }
        double a = at[0];
        double b = at[1];
        return List.of(
                slice(t -> f.applyAsDouble(t, b), variables.get(0), b, a, x, h, exactGradient[0]),
                slice(t -> f.applyAsDouble(a, t), variables.get(1), a, b, y, h, exactGradient[1]));
    }

    private static Slice slice(
            DoubleUnaryOperator cut, String variable, double fixed, double at, Range window, double h, double exact) {
        double slope = Difference.CENTRAL.of(cut, at, h);
        Point touched = new Point(at, cut.applyAsDouble(at));
        List<Point> tangent = Line.tangent(touched, slope, window.lo(), window.hi());
        return new Slice(variable, fixed, Curve.sample(cut, window.lo(), window.hi()), tangent, slope, exact);
    }
}
