package nabla.plot;

/**
 * One arrow of a field.
 *
 * @param x where it starts
 * @param y where it starts
 * @param dx its extent along x, in units of the axis
 * @param dy its extent along y
 * @param norm length of the gradient that it stands for
 */
public record Arrow(double x, double y, double dx, double dy, double norm) {

    boolean hasDirection() {
        return Double.isFinite(dx) && Double.isFinite(dy) && Double.isFinite(norm);
    }
}
