package nabla.web.figure;

import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.plot.Point;

/** One difference quotient: its value, its error, and the two points that its secant goes through. */
public record Estimate(double value, String shown, double error, String errorShown, Point left, Point right) {
    static Estimate of(OneVariable function, double h, Difference scheme) {
        double value = scheme.of(function::valueAt, function.x(), h);
        double error = Math.abs(value - function.exact());
        double left = scheme.below(function.x(), h);
        double right = scheme.above(function.x(), h);
        return new Estimate(
                value,
                PythonText.of(value),
                error,
                PythonText.of(error),
                new Point(left, function.valueAt(left)),
                new Point(right, function.valueAt(right)));
    }
}
