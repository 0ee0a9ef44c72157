package nabla.numeric;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * One difference quotient of f at x for every step size from 1e-1 down to 1e-16, and for the naive 10e-50 that is too
 * small for any x + h to differ from an ordinary x.
 *
 * @param scheme the difference that was swept
 * @param steps the step sizes, largest first; the double nearest to each decimal, as a program's text would give it
 * @param values the quotient for each step
 * @param errors |value − exact| for each step; NaN where either is not a number
 * @param best the index of the smallest error (the larger step when two tie), −1 when no error is a number
 * @param evaluations how often f was evaluated in all
 */
public record StepSweep(
        Difference scheme, double[] steps, double[] values, double[] errors, int best, int evaluations) {

    private static final double[] STEPS = {
        1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16, 10e-50
    };

    /** How many step sizes there are. */
    public static final int COUNT = STEPS.length;

    /** Sweeps the step size of one scheme; exact is f′(x), from wherever it is known. */
    public static StepSweep of(DoubleUnaryOperator f, double x, double exact, Difference scheme) {
        double[] steps = STEPS.clone();
        double[] values = Arrays.stream(steps).map(h -> scheme.of(f, x, h)).toArray();
        double[] errors =
                Arrays.stream(values).map(value -> Math.abs(value - exact)).toArray();
        return new StepSweep(scheme, steps, values, errors, smallest(errors), steps.length * scheme.evaluations());
    }

    private static int smallest(double[] errors) {
        return IntStream.range(0, errors.length)
                .filter(i -> !Double.isNaN(errors[i]))
                .reduce((a, b) -> errors[b] < errors[a] ? b : a)
                .orElse(-1);
    }
}
