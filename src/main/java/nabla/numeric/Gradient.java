package nabla.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nabla.elementary.Elementary;

/**
 * The numeric gradient: every partial derivative by a difference quotient in one variable, the others held still.
 *
 * <p>An input of any shape is one flat array here; {@link Tensor} keeps the shape. The function sees the caller's own
 * array with one entry moved, and the entry is put back before the next one moves, also when the function throws; no
 * digit of the input is lost.
 *
 * @param value the partial derivatives, in the order of the variables
 * @param scheme the difference quotient
 * @param h the step size
 * @param evaluations how often f was evaluated: 2n by central difference, n + 1 by a one-sided one
 * @param trace one step for each variable
 */
public record Gradient(double[] value, Difference scheme, double h, int evaluations, List<Step> trace) {

    /** The most variables that a trace may have; its size is the square of their number. */
    public static final int TRACE_LIMIT = 256;

    /**
     * One partial derivative of a trace.
     *
     * @param index which variable moves, from 0
     * @param x the value of that variable
     * @param upper f with the variable moved up by h (or not at all, in a backward difference)
     * @param lower f with the variable moved down by h (or not at all, in a forward difference)
     * @param partial the difference quotient
     * @param gradientSoFar the gradient after this step; the entries still to come are 0
     */
    public record Step(int index, double x, double upper, double lower, double partial, double[] gradientSoFar) {}

    /** The gradient of f at x by difference quotients with step size h. */
    public static double[] numeric(ToDoubleFunction<double[]> f, double[] x, double h, Difference scheme) {
        return compute(f, x, h, scheme, null);
    }

    /**
     * The same with a record of every step.
     *
     * @throws LimitError if there are more than {@value #TRACE_LIMIT} variables
     */
    public static Gradient traced(ToDoubleFunction<double[]> f, double[] x, double h, Difference scheme) {
        LimitError.check("variables", x.length, 0, TRACE_LIMIT);
        List<Step> trace = new ArrayList<>();
        double[] value = compute(f, x, h, scheme, trace);
        return new Gradient(value, scheme, h, scheme.evaluations(x.length), List.copyOf(trace));
    }

    /** ‖∇f‖, the size of the steepest slope, without needless overflow. */
    public static double norm(double[] gradient) {
        double norm = 0;
        for (double partial : gradient) {
            norm = Elementary.hypot(norm, partial);
        }
        return norm;
    }

    private static double[] compute(
            ToDoubleFunction<double[]> f, double[] x, double h, Difference scheme, List<Step> trace) {
        double[] gradient = new double[x.length];
        double here = scheme == Difference.CENTRAL ? Double.NaN : f.applyAsDouble(x);
        for (int i = 0; i < x.length; i++) {
            Cancellation.check();
            double upper = scheme == Difference.BACKWARD ? here : moved(f, x, i, x[i] + h);
            double lower = scheme == Difference.FORWARD ? here : moved(f, x, i, x[i] - h);
            gradient[i] = scheme.quotient(upper, lower, h);
            if (trace != null) {
                trace.add(new Step(i, x[i], upper, lower, gradient[i], gradient.clone()));
            }
        }
        return gradient;
    }

    private static double moved(ToDoubleFunction<double[]> f, double[] x, int i, double to) {
        double saved = x[i];
        try {
            x[i] = to;
            return f.applyAsDouble(x);
        } finally {
            x[i] = saved;
        }
    }
}
