package nabla.web.budget;

import nabla.formula.Formula;
import nabla.plot.Curve;
import nabla.plot.surface.Contours;

/**
 * What an answer costs at most, estimated before it is computed. The prices are those of a slow case on one core, once the
 * Java machine is warm.
 *
 * @param nanoseconds time of a processor
 * @param bytes size of the answer, not compressed
 */
public record Cost(double nanoseconds, double bytes) {
    public static final Cost NONE = new Cost(0, 0);

    private static final double ADDITION = 8;
    private static final double GRID_ADDITION = 2.5;
    private static final double EVALUATION = 30;
    private static final double CROSSING = 300;
    private static final double SYMBOLIC_AT_MOST = 90e6;
    private static final double EXACT = 8_000;
    private static final double EXACT_AT_MOST = 50e6;
    private static final double WRITTEN_AT_MOST = 500e3;

    public Cost plus(Cost other) {
        return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
    }

    public Cost times(double count) {
        return new Cost(nanoseconds * count, bytes * count);
    }

    /** A function at so many points, given the work that it takes at one. */
    public static Cost evaluations(double count, int work) {
        return new Cost(count * (EVALUATION + ADDITION * work), 0);
    }

    /** The gradient, up to rounding, at so many points: a way there and a way back. */
    public static Cost gradients(double count, int work) {
        return evaluations(3 * count, work);
    }

    /** Derivatives to the last digit, the warning included; all of a point share a bound of their work. */
    public static Cost exact(double count, int work) {
        return new Cost(Math.min(EXACT_AT_MOST, EXACT * count * work), 0);
    }

    /** A function on a square grid. */
    public static Cost grid(int points, int work) {
        return new Cost(GRID_ADDITION * work * points * points, 0);
    }

    /** Heights of a square grid, rounded to be drawn. */
    public static Cost heights(int points) {
        return new Cost(40.0 * points * points, 11.0 * points * points);
    }

    /** Contour lines on a square grid: every level may cross every cell, up to the bound. */
    public static Cost contours(int points, int levels) {
        double crossings = Math.min(Contours.MOST_CROSSINGS, (double) levels * points * points);
        return new Cost(CROSSING * crossings, levels == 0 ? 0 : 28 * 20.0 * points);
    }

    /** A curve that is sampled where it bends. */
    public static Cost curve(int work) {
        return evaluations(6_200, work).plus(numbers(2.0 * Curve.MAX_POINTS));
    }

    /**
     * So many formulas that are derived from one, and written as textbooks do. {@link nabla.formula.SymbolicBudget} bounds
     * them all together; only when they are there is it known how long they are, and an answer that is too long refused.
     */
    public static Cost symbolic(int count, Formula formula) {
        double steps = (double) count * formula.length();
        return new Cost(Math.min(SYMBOLIC_AT_MOST, 25_000 * steps), Math.min(WRITTEN_AT_MOST, 45 * steps));
    }

    /** Numbers as JSON has them. */
    public static Cost numbers(double count) {
        return new Cost(100 * count, 22 * count);
    }

    /** Numbers as Python prints them, in quotation marks. */
    public static Cost shown(double count) {
        return new Cost(3_000 * count, 24 * count);
    }

    /** Numbers as NumPy prints them, with few digits. */
    public static Cost brief(double count) {
        return new Cost(7_000 * count, 14 * count);
    }
}
