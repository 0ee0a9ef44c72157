package nabla.plot.surface;

import java.util.List;

/**
 * The lines along which a function of two variables has one value.
 *
 * @param level that value
 * @param lines polylines as {x, y} pairs; a closed line ends in the point it began with, any other ends at the border of the
 *     grid, at the rim of the function's domain, or at a cell that is left open
 */
public record Contour(double level, List<double[][]> lines) {

    public Contour {
        lines = List.copyOf(lines);
    }

    int size() {
        return lines.stream().mapToInt(line -> line.length).sum();
    }
}
