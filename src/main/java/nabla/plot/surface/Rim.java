package nabla.plot.surface;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import nabla.numeric.Cancellation;
import nabla.plot.surface.RimCell.Place;

/**
 * The cells through which the rim of a function's domain runs: some of their corners have no finite value. Each becomes the
 * polygon of what it has of the domain, whose ends on the sides are found by halving.
 */
final class Rim {
    private static final int MOST_HALVINGS = 16;
    private static final int LEAST_HALVINGS = 2;
    private static final int MOST_TURNS = 8;
    /** Where the distance is halved, 1/x doubles, and the cube root of it grows by a quarter. */
    private static final double GROWN = 1.2;

    private final DoubleBinaryOperator f;
    private final double[] xs;
    private final double[] ys;
    private final double[][] z;
    private final int halvings;
    private final Map<List<Place>, List<Place>> ways = new HashMap<>();

    /** @param looks how often the function may be evaluated, about; too few for so long a rim leave all of its cells open */
    Rim(DoubleBinaryOperator f, double[] xs, double[] ys, double[][] z, int looks) {
        this.f = f;
        this.xs = xs;
        this.ys = ys;
        this.z = z;
        this.halvings = Math.min(MOST_HALVINGS, looks / Math.max(1, 2 * sides()));
    }

    /** Sides of cells with one end in the domain. */
    private int sides() {
        int sides = 0;
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                boolean inside = Double.isFinite(z[row][column]);
                sides += row > 0 && inside != Double.isFinite(z[row - 1][column]) ? 1 : 0;
                sides += column > 0 && inside != Double.isFinite(z[row][column - 1]) ? 1 : 0;
            }
        }
        return sides;
    }

    /** @param open cells that are left out, row times columns of cells plus column */
    List<RimCell> cells(BitSet open) {
        List<RimCell> cells = new ArrayList<>();
        for (int row = 0; row < ys.length - 1 && halvings >= LEAST_HALVINGS; row++) {
            Cancellation.check();
            for (int column = 0; column < xs.length - 1; column++) {
                List<Place> corners = corners(row, column);
                long inside = corners.stream().filter(Place::isInside).count();
                if (inside > 0 && inside < 4 && !open.get(row * (xs.length - 1) + column)) {
                    List<Place> polygon = polygon(corners, inside == 3);
                    for (List<Place> part : waves(polygon) ? List.<List<Place>>of() : apart(polygon)) {
                        cells.add(RimCell.of(part, f));
                    }
                }
            }
        }
        return cells;
    }

    private List<Place> corners(int row, int column) {
        return List.of(
                corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column));
    }

    private Place corner(int row, int column) {
        return new Place(xs[column], ys[row], z[row][column]);
    }

    /** @param withDiagonal whether the way to the one corner that is missing has an end too: round a hole that is a point values differ */
    private List<Place> polygon(List<Place> corners, boolean withDiagonal) {
        List<Place> polygon = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            Place corner = corners.get(k);
            Place next = corners.get((k + 1) % 4);
            if (corner.isInside()) {
                polygon.add(corner);
                if (!next.isInside()) {
                    polygon.addAll(way(corner, next));
                }
            } else {
                if (withDiagonal) {
                    List<Place> diagonal = way(corners.get((k + 2) % 4), corner);
                    polygon.addAll(diagonal.subList(Math.max(0, diagonal.size() - 1), diagonal.size()));
                }
                if (next.isInside()) {
                    List<Place> back = new ArrayList<>(way(next, corner));
                    Collections.reverse(back);
                    polygon.addAll(back);
                }
            }
        }
        return polygon;
    }

    /** Whether heights go up and down towards the rim without an end, as those of sin(1/x). */
    private static boolean waves(List<Place> polygon) {
        int turns = 0;
        for (int i = 1; i < polygon.size() - 1; i++) {
            double before = polygon.get(i).z() - polygon.get(i - 1).z();
            double after = polygon.get(i + 1).z() - polygon.get(i).z();
            turns += before < 0 != after < 0 ? 1 : 0;
        }
        return turns > MOST_TURNS;
    }

    /**
     * The parts of a polygon between poles, where heights go out of it one way and come back the other; none where it has but
     * one, since then another part of the pole is unknown.
     */
    private static List<List<Place>> apart(List<Place> polygon) {
        List<Integer> poles = IntStream.range(0, polygon.size())
                .filter(i -> isPole(polygon, i))
                .boxed()
                .toList();
        if (poles.isEmpty()) {
            return List.of(polygon);
        }
        List<List<Place>> parts = new ArrayList<>();
        for (int k = 0; k < poles.size() && poles.size() > 1; k++) {
            List<Place> part = new ArrayList<>(polygon);
            Collections.rotate(part, -poles.get(k) - 1);
            int length = Math.floorMod(poles.get((k + 1) % poles.size()) - poles.get(k), polygon.size());
            parts.add(part.subList(0, length));
        }
        return parts;
    }

    /** Whether heights grow towards a side of a polygon from both of its ends, to opposite signs. */
    private static boolean isPole(List<Place> polygon, int side) {
        int size = polygon.size();
        double before = polygon.get(side).z();
        double after = polygon.get((side + 1) % size).z();
        return Math.signum(before) * Math.signum(after) < 0
                && Math.abs(before)
                        > GROWN * Math.abs(polygon.get((side + size - 1) % size).z())
                && Math.abs(after)
                        > GROWN * Math.abs(polygon.get((side + 2) % size).z());
    }

    private List<Place> way(Place from, Place to) {
        return ways.computeIfAbsent(List.of(from, to), ends -> halved(from, to));
    }

    /** The places in the domain that halving finds on the way out of it: the nearer to the rim, the denser. */
    private List<Place> halved(Place from, Place to) {
        List<Place> places = new ArrayList<>();
        double inside = 0;
        double outside = 1;
        for (int i = 0; i < halvings; i++) {
            double t = (inside + outside) / 2;
            double x = from.x() * (1 - t) + to.x() * t;
            double y = from.y() * (1 - t) + to.y() * t;
            Place place = new Place(x, y, f.applyAsDouble(x, y));
            if (place.isInside()) {
                places.add(place);
                inside = t;
            } else {
                outside = t;
            }
        }
        return places;
    }
}
