package nabla.plot.surface;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import nabla.elementary.Elementary;
import nabla.numeric.Cancellation;

/**
 * Drops the points of a polyline that the eye would not miss, by the method of D. Douglas and T. Peucker (Cartographica
 * 10, 1973): the point furthest from a chord stays if it lies further off than the tolerance, and splits the chord.
 */
final class Polyline {

    private record Stretch(int first, int last) {}

    private Polyline() {}

    /** The points that stay, the ends among them; tolerance {x, y} are the half axes of what counts as on the chord. */
    static double[][] simplify(double[][] line, double[] tolerance) {
        double[][] scaled = scaled(line, tolerance);
        BitSet kept = new BitSet(line.length);
        kept.set(0);
        kept.set(line.length - 1);
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(new Stretch(0, line.length - 1));
        while (!open.isEmpty()) {
            Cancellation.check();
            Stretch stretch = open.pop();
            int furthest = furthest(scaled, stretch);
            if (furthest > 0) {
                kept.set(furthest);
                open.push(new Stretch(stretch.first, furthest));
                open.push(new Stretch(furthest, stretch.last));
            }
        }
        return kept.stream().mapToObj(i -> line[i]).toArray(double[][]::new);
    }

    /**
     * The index of the point furthest from the chord, or 0 if all lie within 1 of it. Compared are the distance times the
     * chord's length or, where a closed line has no chord, its square: neither needs a root or a division for each point.
     */
    private static int furthest(double[][] line, Stretch stretch) {
        double[] from = line[stretch.first];
        double chordX = line[stretch.last][0] - from[0];
        double chordY = line[stretch.last][1] - from[1];
        double length = Elementary.hypot(chordX, chordY);
        int furthest = 0;
        double most = length == 0 ? 1 : length;
        for (int i = stretch.first + 1; i < stretch.last; i++) {
            double x = line[i][0] - from[0];
            double y = line[i][1] - from[1];
            double distance = length == 0 ? x * x + y * y : Math.abs(x * chordY - y * chordX);
            if (distance > most) {
                most = distance;
                furthest = i;
            }
        }
        return furthest;
    }

    private static double[][] scaled(double[][] line, double[] tolerance) {
        return Arrays.stream(line)
                .map(point -> new double[] {point[0] / tolerance[0], point[1] / tolerance[1]})
                .toArray(double[][]::new);
    }
}
