package nabla.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * The three difference quotients that approximate f′(x), computed literally as they are written, so that a reader who
 * runs the same line in Python sees the same digits.
 *
 * <p>From the Taylor series of a smooth f: the one-sided quotients err by O(h), the central one by O(h²), because its
 * even terms cancel. Rounding adds about ε·|f(x)|/h with ε = 2⁻⁵², so the error is smallest near h ≈ √ε (one-sided) and
 * h ≈ ∛ε (central), times the scale of x.
 *
 * <p>No argument is refused: when x + h rounds to x the quotient is 0 (or NaN if h is 0), and where f has no value the
 * quotient has none either (NaN or infinite).
 *
 * @see <a href="https://doi.org/10.1137/1.9780898718027">N. J. Higham, Accuracy and Stability of Numerical Algorithms,
 *     2nd ed., 2002</a>
 */
public enum Difference {
    /** (f(x + h) − f(x)) / h. */
    FORWARD,
    /** (f(x) − f(x − h)) / h. */
    BACKWARD,
    /** (f(x + h) − f(x − h)) / (2h). */
    CENTRAL;

    /** The step size that the book works with unless it says otherwise. */
    public static final double STEP = 1e-4;

    /** The difference quotient of f at x with step size h. */
    public double of(DoubleUnaryOperator f, double x, double h) {
        return quotient(f.applyAsDouble(above(x, h)), f.applyAsDouble(below(x, h)), h);
    }

    /** How often one quotient evaluates f. */
    public int evaluations() {
        return 2;
    }

    /** How often a gradient of n variables evaluates f: the one-sided schemes share f(x) among all partials. */
    public int evaluations(int n) {
        return this == CENTRAL ? 2 * n : n + 1;
    }

    /** The right one of the two places at which f is evaluated. */
    public double above(double x, double h) {
        return this == BACKWARD ? x : x + h;
    }

    /** The left one of the two places at which f is evaluated. */
    public double below(double x, double h) {
        return this == FORWARD ? x : x - h;
    }

    double quotient(double upper, double lower, double h) {
        return (upper - lower) / (this == CENTRAL ? 2 * h : h);
    }
}
