package nabla.numeric.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import nabla.numeric.Cancellation;
import nabla.numeric.Gradient;
import nabla.numeric.LimitError;

/**
 * A walk down (or up) a landscape: where it went, and why it stopped.
 *
 * <p>The walk ends at the first point where one of these holds: f has no value there, the walk has run away, the gradient
 * is shorter than asked for, or all steps are taken. That last point belongs to the path, so that a figure can show it.
 *
 * @param method how a gradient becomes a step
 * @param path the points, the start first; one more than the steps taken
 * @param values f at each point
 * @param norms ‖∇f‖ at each point; NaN at a last point where f has no finite value, as no gradient is taken there
 * @param stopped why it ended
 */
public record Descent(Method method, List<double[]> path, double[] values, double[] norms, Stop stopped) {

    /** The most steps of one run. */
    public static final int STEPS_LIMIT = 10_000;

    /** The most coordinates of one path: points times variables. */
    public static final int COORDINATES_LIMIT = 1_000_000;

    /** A coordinate beyond this has run away; the squares and products of such numbers soon overflow. */
    public static final double FAR = 1e50;

    /** Why a walk ended. */
    public enum Stop {
        /** All steps were taken. */
        STEPS,
        /** The gradient became shorter than the length asked for. */
        NORM,
        /** A coordinate passed {@link #FAR}, or f or its gradient became infinite. */
        DIVERGED,
        /** f or its gradient is not a number here: the walk left the domain. */
        UNDEFINED;

        /** The name in answers: {@code steps}, {@code norm}, {@code diverged}, {@code undefined}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a run needs besides its landscape.
     *
     * @param method how a gradient becomes a step
     * @param rate the learning rate η; any double
     * @param steps how many steps at most, from 0 to {@value Descent#STEPS_LIMIT}
     * @param stopNorm stop as soon as ‖∇f‖ is below this; 0 for never
     */
    public record Settings(Method method, double rate, int steps, double stopNorm) {

        /** @throws LimitError if there are too many steps, or fewer than none */
        public Settings {
            LimitError.check("steps", steps, 0, STEPS_LIMIT);
        }
    }

    /**
     * Walks from the start, by the numeric gradient as the book teaches it: central difference with h = 1e-4.
     *
     * @see #run(Objective, double[], Settings)
     */
    public static Descent run(ToDoubleFunction<double[]> f, double[] start, Settings settings) {
        return run(Objective.of(f), start, settings);
    }

    /** As {@link #run(Objective, double[], Settings)} with a gradient; the Hessian, if asked for, is taken by differences. */
    public static Descent run(
            ToDoubleFunction<double[]> f, UnaryOperator<double[]> gradient, double[] start, Settings settings) {
        return run(Objective.of(f, gradient), start, settings);
    }

    /**
     * Walks from the start. At every point f and its gradient are evaluated once; Nesterov's method evaluates the
     * gradient a second time, where its velocity is about to carry it, Newton's the Hessian, and backtracking f wherever
     * it tries.
     *
     * @param objective the landscape
     * @param start the first point, not changed
     * @throws LimitError if the path could have more than {@value #COORDINATES_LIMIT} coordinates
     */
    public static Descent run(Objective objective, double[] start, Settings settings) {
        LimitError.check("steps", settings.steps, 0, stepsLimit(start.length));
        return new Walk(objective, start, settings).finish();
    }

    /** How many steps a history may have that keeps so many numbers for each. */
    public static int stepsLimit(int numbersPerStep) {
        return Math.min(STEPS_LIMIT, COORDINATES_LIMIT / Math.max(1, numbersPerStep));
    }

    /** x − η·g. */
    public static double[] updated(double[] x, double[] g, double rate) {
        double[] next = x.clone();
        for (int i = 0; i < x.length; i++) {
            next[i] -= rate * g[i];
        }
        return next;
    }

    /** Where the walk ended. */
    public double[] end() {
        return path.get(path.size() - 1);
    }

    /** A walk while it goes on. */
    private static final class Walk {
        private final Objective objective;
        private final Settings settings;
        private final Stepper stepper;
        private final List<double[]> path = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();
        private final List<Double> norms = new ArrayList<>();

        Walk(Objective objective, double[] start, Settings settings) {
            this.objective = objective;
            this.settings = settings;
            this.stepper = new Stepper(settings.method, settings.rate, start.length);
            path.add(start.clone());
        }

        Descent finish() {
            Stop stop = null;
            while (stop == null) {
                stop = visit(path.get(path.size() - 1));
            }
            return new Descent(settings.method, List.copyOf(path), array(values), array(norms), stop);
        }

        /** Looks around at one point, and either says why to stop or adds the next one. */
        private Stop visit(double[] x) {
            Cancellation.check();
            double value = objective.value().applyAsDouble(x);
            boolean usable = Double.isFinite(value) && !isFar(x);
            double[] slope = usable ? objective.gradient().apply(x.clone()) : null;
            double norm = usable ? Gradient.norm(slope) : Double.NaN;
            values.add(value);
            norms.add(norm);
            Stop stop = usable ? stop(norm) : Double.isNaN(value) && !isFar(x) ? Stop.UNDEFINED : Stop.DIVERGED;
            if (stop == null) {
                path.add(stepper.next(x, slope, objective));
            }
            return stop;
        }

        private Stop stop(double norm) {
            if (Double.isNaN(norm)) {
                return Stop.UNDEFINED;
            }
            if (Double.isInfinite(norm)) {
                return Stop.DIVERGED;
            }
            if (norm < settings.stopNorm) {
                return Stop.NORM;
            }
            return path.size() > settings.steps ? Stop.STEPS : null;
        }

        private static boolean isFar(double[] x) {
            for (double coordinate : x) {
                if (!(Math.abs(coordinate) <= FAR)) {
                    return true;
                }
            }
            return false;
        }

        private static double[] array(List<Double> list) {
            return list.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
