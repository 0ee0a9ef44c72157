package nabla.plot;

/** Grid positions along one axis. */
public final class Axis {

    private Axis() {}

    /**
     * Equally spaced positions from {@code lo} to {@code hi}, both included.
     *
     * @throws IllegalArgumentException if the window is not finite and increasing, if fewer than two positions are asked for,
     *     or if doubles are too coarse to tell the positions apart
     */
    public static double[] of(double lo, double hi, int points) {
        if (points < 2) {
            throw new IllegalArgumentException("an axis needs at least 2 points, not " + points);
        }
        double[] axis = new double[points];
        for (int i = 0; i < points; i++) {
            double t = (double) i / (points - 1);
            axis[i] = lo * (1 - t) + hi * t;
        }
        check("window", axis);
        return axis;
    }

    public static void check(String name, double[] axis) {
        for (int i = 0; i < axis.length; i++) {
            if (!Double.isFinite(axis[i])) {
                throw new IllegalArgumentException(name + " must be finite, but at " + i + " it is " + axis[i]);
            }
            if (i > 0 && axis[i] <= axis[i - 1]) {
                throw new IllegalArgumentException(
                        name + " must increase, but " + axis[i - 1] + " is followed by " + axis[i]);
            }
        }
    }
}
