package nabla.numeric.descent;

import nabla.elementary.Elementary;
import nabla.numeric.algebra.SymmetricMatrix;

/** One method at work: its formula, and what it remembers from step to step. */
final class Stepper {

    private static final double MU = 0.9;
    private static final double RHO = 0.9;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final Method method;
    private final double rate;
    /** v of momentum and Nesterov, m of Adam. */
    private final double[] mean;
    /** s of AdaGrad, RMSProp and Adam. */
    private final double[] squares;

    private int t;

    Stepper(Method method, double rate, int variables) {
        this.method = method;
        this.rate = rate;
        this.mean = new double[variables];
        this.squares = new double[variables];
    }

    /** The point after x, where the gradient is g. */
    double[] next(double[] x, double[] g, Objective objective) {
        t++;
        return switch (method) {
            case BACKTRACKING -> LineSearch.next(objective.value(), x, g, rate);
            case NEWTON -> moved(x, new SymmetricMatrix(objective.hessian().apply(x.clone())).solve(g));
            case NESTEROV -> moved(x, objective.gradient().apply(ahead(x)));
            default -> moved(x, g);
        };
    }

    private double[] moved(double[] x, double[] slope) {
        double[] next = x.clone();
        for (int i = 0; i < x.length; i++) {
            next[i] = next(i, x[i], slope[i]);
        }
        return next;
    }

    private double[] ahead(double[] x) {
        double[] ahead = x.clone();
        for (int i = 0; i < x.length; i++) {
            ahead[i] += MU * mean[i];
        }
        return ahead;
    }

    private double next(int i, double x, double g) {
        return switch (method) {
            case DESCENT, NEWTON, BACKTRACKING -> x - rate * g;
            case ASCENT -> x + rate * g;
            case MOMENTUM, NESTEROV -> {
                mean[i] = MU * mean[i] - rate * g;
                yield x + mean[i];
            }
            case ADAGRAD -> {
                squares[i] += g * g;
                yield x - rate * g / (Math.sqrt(squares[i]) + EPSILON);
            }
            case RMSPROP -> {
                squares[i] = RHO * squares[i] + (1 - RHO) * (g * g);
                yield x - rate * g / (Math.sqrt(squares[i]) + EPSILON);
            }
            case ADAM -> {
                mean[i] = BETA1 * mean[i] + (1 - BETA1) * g;
                squares[i] = BETA2 * squares[i] + (1 - BETA2) * (g * g);
                double unbiasedMean = mean[i] / (1 - Elementary.pow(BETA1, t));
                double unbiasedSquares = squares[i] / (1 - Elementary.pow(BETA2, t));
                yield x - rate * unbiasedMean / (Math.sqrt(unbiasedSquares) + EPSILON);
            }
        };
    }
}
