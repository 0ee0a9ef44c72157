package nabla.plot;

import java.util.List;

/**
 * A surface cut along one variable.
 *
 * @param variable the variable that moves
 * @param fixed the value at which the other one is held
 * @param curve the cut: value of the function against the moving variable
 * @param tangent two points, or none where there is no finite slope
 * @param slope partial derivative by central difference
 * @param exactSlope the same without truncation error
 */
public record Slice(String variable, double fixed, Curve curve, List<Point> tangent, double slope, double exactSlope) {

    public Slice {
        tangent = List.copyOf(tangent);
    }
}
