package nabla.numeric.algebra;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The quadratic that touches f at a point: f(a) + ∇f·(x − a) + ½·(x − a)ᵀ·H·(x − a), the Taylor polynomial of degree two.
 *
 * @param at a
 * @param value f(a)
 * @param gradient ∇f(a), as long as a
 * @param hessian H, n×n
 * @see <a href="https://link.springer.com/book/10.1007/978-0-387-40065-5">J. Nocedal, S. J. Wright, Numerical
 *     Optimization, 2nd ed., 2006, section 2.2</a>
 */
public record QuadraticModel(double[] at, double value, double[] gradient, SymmetricMatrix hessian)
        implements ToDoubleFunction<double[]> {

    /** The quadratic's height at x. */
    @Override
    public double applyAsDouble(double[] x) {
        double[] away = new double[at.length];
        double linear = 0;
        for (int i = 0; i < at.length; i++) {
            away[i] = x[i] - at[i];
            linear += gradient[i] * away[i];
        }
        return value + linear + hessian.form(away) / 2;
    }

    /**
     * Where Newton's method goes from here: a − H⁻¹·∇f, the one point at which the quadratic is level. A minimum of it, a
     * maximum or a saddle point, as H is.
     *
     * @return empty if H is singular, or anything is not finite
     */
    public Optional<double[]> newtonPoint() {
        double[] step = hessian.solve(gradient);
        double[] point = at.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] -= step[i];
            if (!Double.isFinite(point[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(point);
    }
}
