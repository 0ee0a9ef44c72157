package nabla.web.figure;

import java.util.function.IntFunction;
import nabla.formula.Formula;
import nabla.plot.surface.Contour;
import nabla.plot.surface.Surface;
import nabla.web.budget.Budget;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Quantity;

/** A landscape as it is to be drawn: from so many points, with so many contour lines. */
record Picture(Landscape landscape, int points, int levels, Price price) {
    private static final int POINTS = 61;
    private static final int MOST_POINTS = 400;
    private static final int FINE_POINTS = 121;
    private static final int LEVELS = 12;
    private static final int MOST_LEVELS = 40;

    private static final int MOST_LOOKS = 10_000;

    /** Additions that looks between the points are worth: a hundredth of a second. */
    private static final double LOOKS_WORK = 1e6;

    /** Additions that a finer grid is worth where no heights travel: a twentieth of a second. */
    private static final double FINE_WORK = 20e6;

    /**
     * Heights and contour lines.
     *
     * @param besides what else there is to compute, by the work of one evaluation
     */
    static Picture of(Landscape landscape, Integer points, Integer levels, IntFunction<Cost> besides) {
        int count = Check.between("points", 2, MOST_POINTS, Body.orElse(points, POINTS));
        int lines = levels(levels);
        int work = landscape.formula().work();
        Budget.of(Quantity.WORK, "function", work, some -> besides.apply(some).plus(cost(2, some, lines)));
        Price price = Budget.of(Quantity.POINTS, "points", count, some -> besides.apply(work)
                .plus(cost(some, work, lines))
                .plus(Cost.heights(some)));
        return new Picture(landscape, count, lines, price);
    }

    /** Contour lines alone, on a grid as fine as the work is worth it. */
    static Picture ofContours(Landscape landscape, Integer levels, IntFunction<Cost> besides) {
        int lines = levels(levels);
        Formula formula = landscape.formula();
        int worth = (int) Math.sqrt(FINE_WORK / Math.max(1, formula.work()));
        int count = Math.max(POINTS, Math.min(FINE_POINTS, worth));
        Price price = Budget.of(Quantity.WORK, "function", formula.work(), work -> besides.apply(work)
                .plus(cost(count, work, lines)));
        return new Picture(landscape, count, lines, price);
    }

    /** What a picture costs with as many points and contour lines as it has where none are asked for. */
    static Cost usual(int work) {
        return cost(POINTS, work, LEVELS).plus(Cost.heights(POINTS));
    }

    private static int levels(Integer levels) {
        return Check.between("levels", 0, MOST_LEVELS, Body.orElse(levels, LEVELS));
    }

    /** How often a function is looked at between the points of the grid: seldom where that is dear. */
    private static int looks(int work) {
        return (int) Math.min(MOST_LOOKS, LOOKS_WORK / Math.max(1, work));
    }

    private static Cost cost(int points, int work, int levels) {
        return Cost.grid(points, work).plus(Cost.evaluations(looks(work), work)).plus(Cost.contours(points, levels));
    }

    Surface surface() {
        return Surface.of(
                landscape.formula()::at,
                landscape.xs(points),
                landscape.ys(points),
                landscape.heights(points),
                levels,
                looks(landscape.formula().work()));
    }

    /** Another function over the same window, drawn alike, with its lines at the heights of this one's. */
    Surface surface(Formula other, Surface own) {
        return Surface.of(
                other::at,
                own.x(),
                own.y(),
                new Landscape(other, landscape.x(), landscape.y()).heights(points),
                own.contours().stream().mapToDouble(Contour::level).toArray(),
                looks(other.work()));
    }
}
