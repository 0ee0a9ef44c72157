package nabla.numeric.descent;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.SecondDifference;

/**
 * What is to become small, and what a method may ask about it. Gradient and Hessian are given arrays of their own.
 *
 * @param value f
 * @param gradient ∇f, as many entries as variables
 * @param hessian n×n second derivatives; only Newton's method asks for them
 */
public record Objective(
        ToDoubleFunction<double[]> value, UnaryOperator<double[]> gradient, Function<double[], double[][]> hessian) {

    /** Derivatives by differences as the book teaches them: central, h = 1e-4. */
    public static Objective of(ToDoubleFunction<double[]> f) {
        return of(f, x -> Gradient.numeric(f, x, Difference.STEP, Difference.CENTRAL));
    }

    /** This gradient, and a Hessian by differences of f with h = 1e-4. */
    public static Objective of(ToDoubleFunction<double[]> f, UnaryOperator<double[]> gradient) {
        return new Objective(f, gradient, x -> SecondDifference.hessian(f, x, Difference.STEP));
    }

    /** The same with a Hessian that is known better. */
    public Objective withHessian(Function<double[], double[][]> better) {
        return new Objective(value, gradient, better);
    }
}
