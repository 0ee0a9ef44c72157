package nabla.numeric;

import java.util.function.ToDoubleFunction;

/**
 * Second derivatives by differences of values of f, as they are written.
 *
 * <p>From the Taylor series the error is O(h²); rounding adds about 4ε·|f(x)|/h², so the error is smallest near h ≈ ε^¼ ≈
 * 1.2e-4, times the scale of x. That is {@link Difference#STEP} for an ordinary x.
 *
 * @see <a href="https://link.springer.com/book/10.1007/978-0-387-40065-5">J. Nocedal, S. J. Wright, Numerical
 *     Optimization, 2nd ed., 2006, section 8.1</a>
 */
public final class SecondDifference {
    private SecondDifference() {}

    /**
     * The Hessian of f at x: (f(x + h) − 2·f(x) + f(x − h)) / h² on the diagonal, and beside it, with both variables moved,
     * (f(+, +) − f(+, −) − f(−, +) + f(−, −)) / (4h²). Evaluates f 2n² + 1 times, each time at a new array.
     */
    public static double[][] hessian(ToDoubleFunction<double[]> f, double[] x, double h) {
        double[][] hessian = new double[x.length][x.length];
        double here = f.applyAsDouble(x.clone());
        for (int i = 0; i < x.length; i++) {
            Cancellation.check();
            hessian[i][i] = (moved(f, x, i, h, i, 0) - 2 * here + moved(f, x, i, -h, i, 0)) / (h * h);
            for (int j = 0; j < i; j++) {
                hessian[i][j] = hessian[j][i] = (moved(f, x, i, h, j, h)
                                - moved(f, x, i, h, j, -h)
                                - moved(f, x, i, -h, j, h)
                                + moved(f, x, i, -h, j, -h))
                        / (4 * h * h);
            }
        }
        return hessian;
    }

    private static double moved(ToDoubleFunction<double[]> f, double[] x, int i, double h, int j, double k) {
        double[] there = x.clone();
        there[i] += h;
        there[j] += k;
        return f.applyAsDouble(there);
    }
}
