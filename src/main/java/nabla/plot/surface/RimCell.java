package nabla.plot.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * What a cell has of a function's domain.
 *
 * @param places the corners of a polygon in order round it
 * @param centre the height in their middle, which tells how to join where a level crosses more than two sides
 */
record RimCell(List<Place> places, double centre) {

    record Place(double x, double y, double z) {
        boolean isInside() {
            return Double.isFinite(z);
        }
    }

    static RimCell of(List<Place> places, DoubleBinaryOperator f) {
        double x = places.stream().mapToDouble(Place::x).average().orElseThrow();
        double y = places.stream().mapToDouble(Place::y).average().orElseThrow();
        return new RimCell(places, f.applyAsDouble(x, y));
    }

    /** The pieces of a level's lines, from side to side, or to the rim, of the polygon. */
    List<double[][]> pieces(double level) {
        List<double[]> crossings = new ArrayList<>();
        boolean startsUp = false;
        for (int i = 0; i < places.size(); i++) {
            Place here = places.get(i);
            Place next = places.get((i + 1) % places.size());
            if (here.z >= level != next.z >= level) {
                startsUp = crossings.isEmpty() ? next.z >= level : startsUp;
                crossings.add(crossing(here, next, level));
            }
        }
        // A piece cuts off the corners that are not on the side of the centre: those after a crossing that leaves it.
        int first = startsUp == centre >= level ? 1 : 0;
        List<double[][]> pieces = new ArrayList<>();
        for (int i = first; i < crossings.size() + first; i += 2) {
            pieces.add(new double[][] {crossings.get(i), crossings.get((i + 1) % crossings.size())});
        }
        pieces.removeIf(piece -> piece[0][0] == piece[1][0] && piece[0][1] == piece[1][1]);
        return pieces;
    }

    /** As on the side of a whole cell: from the left or from below, so that both cells beside it find the same doubles. */
    private static double[] crossing(Place a, Place b, double level) {
        boolean inOrder = a.x < b.x || a.x == b.x && a.y < b.y;
        Place from = inOrder ? a : b;
        Place to = inOrder ? b : a;
        double share = LevelLines.share(level, from.z, to.z);
        return new double[] {
            LevelLines.between(from.x, to.x, share), LevelLines.between(from.y, to.y, share),
        };
    }
}
