package nabla.numeric.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nabla.elementary.Elementary;
import nabla.numeric.Cancellation;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import nabla.numeric.Tensor;
import nabla.numeric.descent.Descent;

/**
 * A network of one layer that sorts its input into classes: scores s = x·W, probabilities y = softmax(s), and the
 * cross-entropy error L = −Σ tₖ·log yₖ against a target t.
 *
 * <p>Softmax subtracts the largest score first, so it never overflows. The error is computed as Σ tₖ·(log Σ exp(s) − sₖ),
 * which is the same without the logarithm of a probability that has rounded to 0; no small number is added to it.
 *
 * @param weights a matrix, inputs × classes
 * @see <a href="https://doi.org/10.1093/imanum/draa038">P. Blanchard, D. J. Higham, N. J. Higham, Accurately computing the
 *     log-sum-exp and softmax functions, 2021</a>
 */
public record SoftmaxNetwork(Tensor weights) {

    /**
     * The input's way through the network.
     *
     * @param products xᵢ·Wᵢₖ, shaped as the weights; each column adds up to a score
     * @param scores s for each class
     * @param powers exp(sₖ − the largest score) for each class
     * @param total the sum of the powers
     * @param probabilities y for each class
     * @param predicted the class with the largest score
     * @param errors y − t for each class
     * @param loss the cross-entropy error
     */
    public record Pass(
            Tensor products,
            double[] scores,
            double[] powers,
            double total,
            double[] probabilities,
            int predicted,
            double[] errors,
            double loss) {}

    /**
     * The state before one update, or at the end of training.
     *
     * @param weights the weights
     * @param pass every intermediate value with these weights
     * @param gradient ∂L/∂W, exact, shaped as the weights
     * @param numeric ∂L/∂W by central difference with h = 1e-4, shaped as the weights
     */
    public record Step(Tensor weights, Pass pass, Tensor gradient, Tensor numeric) {}

    /** @throws ShapeError if the weights are no matrix, or an empty one */
    public SoftmaxNetwork {
        if (weights.shape().length != 2 || weights.size() == 0) {
            throw ShapeError.notAMatrix("weights", weights.shape());
        }
    }

    /**
     * Weights drawn from the standard normal distribution, row by row, by {@link Random#nextGaussian}: its algorithm is
     * specified, so one seed gives the same weights everywhere.
     */
    public static SoftmaxNetwork random(int inputs, int classes, long seed) {
        Random random = new Random(seed);
        double[] values = new double[inputs * classes];
        Arrays.setAll(values, i -> random.nextGaussian());
        return new SoftmaxNetwork(new Tensor(values, inputs, classes));
    }

    /** exp(sₖ) / Σ exp(s) for each k: positive or 0 by underflow, adding up to 1; any finite scores. */
    public static double[] softmax(double... scores) {
        double[] powers = powers(scores);
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }

    /** x·W: one score for each class, from as many inputs as the weights have rows. */
    public double[] scores(double... x) {
        requireLength("input", x, inputs());
        double[] scores = new double[classes()];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += x[i] * weights.values()[i * scores.length + k];
            }
        }
        return scores;
    }

    /** softmax(x·W). */
    public double[] probabilities(double... x) {
        return softmax(scores(x));
    }

    /** The class with the largest score (argmax), from 0; the first of equals. */
    public int predicted(double... x) {
        return argmax(scores(x));
    }

    /**
     * The cross-entropy error.
     *
     * @param x the input
     * @param target one entry for each class, none negative: 1 for the right class in one-hot form
     */
    public double loss(double[] x, double[] target) {
        requireLength("target", target, classes());
        double[] scores = scores(x);
        double largest = largest(scores);
        double logSum = Elementary.log(Arrays.stream(powers(scores)).sum());
        double loss = 0;
        for (int k = 0; k < scores.length; k++) {
            loss += target[k] == 0 ? 0 : target[k] * (logSum + (largest - scores[k]));
        }
        return loss;
    }

    /** Every intermediate value for an input and a target that fit the weights. */
    public Pass pass(double[] x, double[] target) {
        double[] scores = scores(x);
        double[] powers = powers(scores);
        double[] probabilities = softmax(scores);
        double[] errors = new double[scores.length];
        Arrays.setAll(errors, k -> probabilities[k] - target[k]);
        double total = Arrays.stream(powers).sum();
        return new Pass(products(x), scores, powers, total, probabilities, argmax(scores), errors, loss(x, target));
    }

    private Tensor products(double[] x) {
        double[] products = weights.values().clone();
        Arrays.setAll(products, place -> x[place / classes()] * products[place]);
        return weights.with(products);
    }

    /** ∂L/∂W = x ⊗ (y − t), shaped as the weights. For a target that adds up to T ≠ 1 it is x ⊗ (T·y − t). */
    public Tensor gradient(double[] x, double[] target) {
        requireLength("target", target, classes());
        double[] y = probabilities(x);
        double total = Arrays.stream(target).sum();
        double[] gradient = new double[weights.size()];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < y.length; k++) {
                gradient[i * y.length + k] = x[i] * (total * y[k] - target[k]);
            }
        }
        return weights.with(gradient);
    }

    /** ∂L/∂W by central difference with step size h, shaped as the weights; 2n errors for n weights. */
    public Tensor numericGradient(double[] x, double[] target, double h) {
        return weights.with(Gradient.numeric(
                w -> new SoftmaxNetwork(weights.with(w)).loss(x, target),
                weights.values().clone(),
                h,
                Difference.CENTRAL));
    }

    /**
     * Gradient descent on one input, W ← W − η·∂L/∂W by the exact gradient.
     *
     * @param rate the learning rate η
     * @param steps how many updates
     * @return the state before every update and at the end; it ends early once the error is not finite
     * @throws ShapeError if input or target do not fit the weights
     * @throws LimitError if there are more than {@value Descent#STEPS_LIMIT} steps, or the history would hold more than
     *     {@value Descent#COORDINATES_LIMIT} numbers
     */
    public List<Step> train(double[] x, double[] target, double rate, int steps) {
        LimitError.check("steps", steps, 0, Descent.stepsLimit(4 * (weights.size() + classes())));
        List<Step> history = new ArrayList<>();
        SoftmaxNetwork network = this;
        for (int step = 0; step <= steps; step++) {
            Cancellation.check();
            Step state = network.state(x, target);
            history.add(state);
            if (!Double.isFinite(state.pass.loss)) {
                break;
            }
            network = new SoftmaxNetwork(
                    weights.with(Descent.updated(network.weights.values(), state.gradient.values(), rate)));
        }
        return List.copyOf(history);
    }

    private Step state(double[] x, double[] target) {
        return new Step(weights, pass(x, target), gradient(x, target), numericGradient(x, target, Difference.STEP));
    }

    private int inputs() {
        return weights.shape()[0];
    }

    private int classes() {
        return weights.shape()[1];
    }

    private static double[] powers(double... scores) {
        double largest = largest(scores);
        return Arrays.stream(scores)
                .map(score -> Elementary.exp(score - largest))
                .toArray();
    }

    private static double largest(double[] scores) {
        return Arrays.stream(scores).max().orElse(0);
    }

    private static int argmax(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    private static void requireLength(String name, double[] values, int length) {
        if (values.length != length) {
            throw new ShapeError(name, new int[] {length}, new int[] {values.length});
        }
    }
}
