package nabla.numeric.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.numeric.Cancellation;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import nabla.numeric.descent.Descent;

/**
 * A network of one layer and one output, ŷ = w₁·x₁ + … + wₙ·xₙ, with squared loss.
 *
 * <p>The loss over m samples is the mean of ½(ŷ − y)². The ½ cancels the 2 of the power rule, so that the chain rule
 * leaves ∂L/∂wᵢ = (1/m) Σ (ŷ − y)·xᵢ with nothing in front.
 *
 * @param weights one for each input
 */
public record OneLayer(double[] weights) {

    /**
     * What the network is asked and what it should answer.
     *
     * @param inputs as many as weights
     * @param target y
     */
    public record Sample(double[] inputs, double target) {}

    /**
     * One sample's way through the network.
     *
     * @param products wᵢ·xᵢ for each weight
     * @param prediction their sum ŷ
     * @param error ŷ − y
     * @param loss ½(ŷ − y)²
     */
    public record Pass(double[] products, double prediction, double error, double loss) {}

    /**
     * The state before one update, or at the end of training.
     *
     * @param weights the weights
     * @param loss the loss with these weights
     * @param gradient ∂L/∂w by the chain rule
     * @param numeric ∂L/∂w by central difference with h = 1e-4
     * @param passes one for each sample
     */
    public record Step(double[] weights, double loss, double[] gradient, double[] numeric, List<Pass> passes) {

        /** ŷ for each sample. */
        public double[] predictions() {
            return passes.stream().mapToDouble(Pass::prediction).toArray();
        }
    }

    /** ŷ for inputs x, as many as weights. */
    public double predict(double... x) {
        if (x.length != weights.length) {
            throw new ShapeError("inputs", new int[] {weights.length}, new int[] {x.length});
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return sum;
    }

    /** Every intermediate value for a sample that has as many inputs as there are weights. */
    public Pass pass(Sample sample) {
        double prediction = predict(sample.inputs);
        double error = prediction - sample.target;
        double[] products = new double[weights.length];
        Arrays.setAll(products, i -> weights[i] * sample.inputs[i]);
        return new Pass(products, prediction, error, 0.5 * (error * error));
    }

    /** The mean of ½(ŷ − y)² over the samples, of which there is at least one. */
    public double loss(List<Sample> samples) {
        double sum = 0;
        for (Sample sample : samples) {
            double error = predict(sample.inputs) - sample.target;
            sum += 0.5 * (error * error);
        }
        return sum / samples.size();
    }

    /** ∂L/∂w by the chain rule: exact up to rounding. */
    public double[] gradient(List<Sample> samples) {
        double[] gradient = new double[weights.length];
        for (Sample sample : samples) {
            double error = predict(sample.inputs) - sample.target;
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += error * sample.inputs[i];
            }
        }
        return Arrays.stream(gradient).map(sum -> sum / samples.size()).toArray();
    }

    /** ∂L/∂w by central difference with step size h; 2n losses for n weights. */
    public double[] numericGradient(List<Sample> samples, double h) {
        return Gradient.numeric(w -> new OneLayer(w).loss(samples), weights.clone(), h, Difference.CENTRAL);
    }

    /**
     * Gradient descent on all samples at once, w ← w − η·∂L/∂w by the exact gradient.
     *
     * @param rate the learning rate η
     * @param steps how many updates
     * @return the state before every update and at the end; it ends early once the loss is not finite
     * @throws ShapeError if a sample has more or fewer inputs than there are weights, or there is no sample
     * @throws LimitError if there are more than {@value Descent#STEPS_LIMIT} steps, or the history would hold more than
     *     {@value Descent#COORDINATES_LIMIT} numbers
     */
    public List<Step> train(List<Sample> samples, double rate, int steps) {
        LimitError.check("samples", samples.size(), 1, Descent.COORDINATES_LIMIT);
        LimitError.check("steps", steps, 0, Descent.stepsLimit((weights.length + 3) * (samples.size() + 3)));
        List<Step> history = new ArrayList<>();
        OneLayer layer = this;
        for (int step = 0; step <= steps; step++) {
            Cancellation.check();
            Step state = layer.state(samples);
            history.add(state);
            if (!Double.isFinite(state.loss)) {
                break;
            }
            layer = new OneLayer(Descent.updated(layer.weights, state.gradient, rate));
        }
        return List.copyOf(history);
    }

    private Step state(List<Sample> samples) {
        return new Step(
                weights,
                loss(samples),
                gradient(samples),
                numericGradient(samples, Difference.STEP),
                samples.stream().map(this::pass).toList());
    }
}
