package nabla.plot;

/**
 * One point of a drawn line, in the units of the axes.
 *
 * @param x position on the horizontal axis
 * @param y position on the vertical axis; NaN lifts the pen, so that the line breaks here
 */
public record Point(double x, double y) {

    /** A place where the line breaks. */
    public static Point gap(double x) {
        return new Point(x, Double.NaN);
    }

    /** Whether the line breaks here. */
    public boolean isGap() {
        return Double.isNaN(y);
    }
}
