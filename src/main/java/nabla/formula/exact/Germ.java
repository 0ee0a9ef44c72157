package nabla.formula.exact;

/**
 * A function right beside a point: f(t) = Σ cᵢ·t^pᵢ + O(t^order) for small t above 0, powers ascending. They need not be
 * whole: that of √t is 1/2.
 */
record Germ(double[] powers, Ball[] coefficients, double order) {

    static Germ of(Ball constant, double order) {
        return constant.isZero()
                ? new Germ(new double[0], new Ball[0], order)
                : new Germ(new double[] {0}, new Ball[] {constant}, order);
    }

    /** x0 + slope·t. */
    static Germ of(Ball start, Ball slope, double order) {
        return start.isZero()
                ? new Germ(new double[] {1}, new Ball[] {slope}, order)
                : new Germ(new double[] {0, 1}, new Ball[] {start, slope}, order);
    }

    int size() {
        return powers.length;
    }

    /** The coefficient of t^power. */
    Ball at(double power) {
        for (int i = 0; i < powers.length; i++) {
            if (same(powers[i], power)) {
                return coefficients[i];
            }
        }
        return Ball.ZERO;
    }

    static boolean same(double a, double b) {
        return Math.abs(a - b) < 1e-9;
    }
}
