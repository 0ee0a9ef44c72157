package nabla.numeric.descent;

import java.util.function.ToDoubleFunction;

/**
 * Backtracking: the first of the step sizes t, t/2, t/4, … at which f has fallen by a fair part of what its slope promises,
 * f(x − t·g) ≤ f(x) − c·t·‖g‖² with c = 1e-4 (Armijo's condition).
 *
 * @see <a href="https://link.springer.com/book/10.1007/978-0-387-40065-5">J. Nocedal, S. J. Wright, Numerical
 *     Optimization, 2nd ed., 2006, algorithm 3.1</a>
 */
final class LineSearch {

    private static final double FAIR_PART = 1e-4;

    private LineSearch() {}

    /** x − t·g for the t that was found, or the shortest one tried after {@value Method#MOST_HALVINGS} halvings. */
    static double[] next(ToDoubleFunction<double[]> f, double[] x, double[] g, double first) {
        double here = f.applyAsDouble(x);
        double square = 0;
        for (double partial : g) {
            square += partial * partial;
        }
        double t = first;
        double[] next = Descent.updated(x, g, t);
        for (int i = 0; i < Method.MOST_HALVINGS && !falls(f, next, here - FAIR_PART * t * square); i++) {
            t /= 2;
            next = Descent.updated(x, g, t);
        }
        return next;
    }

    /** A value that is not a number has not fallen. */
    private static boolean falls(ToDoubleFunction<double[]> f, double[] x, double enough) {
        return f.applyAsDouble(x) <= enough;
    }
}
