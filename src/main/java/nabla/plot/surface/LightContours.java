package nabla.plot.surface;

import java.util.List;
import java.util.stream.IntStream;
import nabla.plot.Rounding;

/**
 * Contour lines with no more points than a plot needs.
 *
 * <p>Lines are simplified within 1/2,000 of the window, or as much as 1/250 if there would still be more than 28 points for
 * each column of the grid; if that does not do, every second level is dropped until it does.
 */
final class LightContours {

    private static final int POINTS_PER_COLUMN = 28;
    private static final int FINEST = 2000;
    private static final int COARSEST = 250;

    private final double width;
    private final double height;
    private final int most;

    LightContours(double[] xs, double[] ys) {
        this.width = span(xs);
        this.height = span(ys);
        this.most = POINTS_PER_COLUMN * xs.length;
    }

    private static double span(double[] axis) {
        return axis.length == 0 ? 0 : axis[axis.length - 1] - axis[0];
    }

    List<Contour> of(List<Contour> contours) {
        List<Contour> light = contours;
        for (int parts = FINEST; parts >= COARSEST && (parts == FINEST || isHeavy(light)); parts /= 2) {
            light = simplified(contours, parts);
        }
        while (isHeavy(light)) {
            light = everySecond(light);
        }
        return light;
    }

    private boolean isHeavy(List<Contour> contours) {
        return contours.stream().mapToInt(Contour::size).sum() > most;
    }

    private List<Contour> simplified(List<Contour> contours, int parts) {
        double[] tolerance = {width / parts, height / parts};
        return contours.stream()
                .map(contour -> new Contour(
                        contour.level(),
                        contour.lines().stream()
                                .map(line -> rounded(Polyline.simplify(line, tolerance)))
                                .toList()))
                .toList();
    }

    private double[][] rounded(double[][] line) {
        int decadeX = Rounding.decadeFor(width) + 1;
        int decadeY = Rounding.decadeFor(height) + 1;
        double[][] rounded = new double[line.length][];
        for (int i = 0; i < line.length; i++) {
            rounded[i] = new double[] {Rounding.toDecade(line[i][0], decadeX), Rounding.toDecade(line[i][1], decadeY)};
        }
        return rounded;
    }

    private static List<Contour> everySecond(List<Contour> contours) {
        return IntStream.range(0, contours.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(contours::get)
                .toList();
    }
}
