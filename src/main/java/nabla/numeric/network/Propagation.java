package nabla.numeric.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nabla.numeric.Cancellation;

/**
 * A network at work on up to so many samples at once, with room for what lies on the way: forwards the outputs of each
 * layer, backwards the sensitivity of the loss to each sum (backpropagation).
 *
 * <p>All is flat, and each sum is built up in the order of its terms; so a run gives the same bits on every machine.
 */
final class Propagation {

    /** So many samples at once stay in the nearest cache. */
    static final int ROWS = 32;

    private final LayeredNetwork network;
    private final int rows;
    /** For each layer, samples × units. */
    private final double[][] outputs;

    private final double[][] sensitivities;
    private final double[] someX;
    private final double[] someT;

    Propagation(LayeredNetwork network, int rows) {
        this.network = network;
        this.rows = rows;
        outputs = room();
        sensitivities = room();
        someX = new double[rows * network.inputs()];
        someT = new double[rows * network.outputs()];
    }

    private double[][] room() {
        return IntStream.range(0, network.layers())
                .mapToObj(layer -> new double[rows * network.widths()[layer + 1]])
                .toArray(double[][]::new);
    }

    static List<double[]> outputs(LayeredNetwork network, double[] theta, double[] x) {
        int count = x.length / network.inputs();
        Propagation propagation = new Propagation(network, count);
        propagation.forwards(theta, x, propagation.someT, count);
        return List.of(propagation.outputs);
    }

    /** The samples are taken {@link #rows} at a time. */
    Score score(double[] theta, Samples samples) {
        double sum = 0;
        int right = 0;
        for (int from = 0; from < samples.size(); from += rows) {
            Cancellation.check();
            int count = Math.min(rows, samples.size() - from);
            System.arraycopy(samples.x(), from * network.inputs(), someX, 0, count * network.inputs());
            System.arraycopy(samples.t(), from * network.outputs(), someT, 0, count * network.outputs());
            sum += forwards(theta, someX, someT, count);
            right += right(count);
        }
        return new Score(sum / samples.size(), right, samples.size());
    }

    private int right(int count) {
        int width = network.outputs();
        double[] last = outputs[network.layers() - 1];
        int right = 0;
        for (int row = 0; row < count; row++) {
            int from = row * width;
            right += Samples.classOf(last, from, width) == Samples.classOf(someT, from, width) ? 1 : 0;
        }
        return right;
    }

    /** The gradient of the mean loss over the samples in these places of the order. */
    void gradient(double[] theta, Samples samples, int[] order, int from, int count, double[] gradient) {
        int inputs = network.inputs();
        int width = network.outputs();
        for (int row = 0; row < count; row++) {
            System.arraycopy(samples.x(), order[from + row] * inputs, someX, row * inputs, inputs);
            System.arraycopy(samples.t(), order[from + row] * width, someT, row * width, width);
        }
        gradient(theta, someX, someT, count, gradient);
    }

    /** Writes ∂L/∂θ of the mean loss over the first so many rows. */
    void gradient(double[] theta, double[] x, double[] t, int count, double[] gradient) {
        forwards(theta, x, t, count);
        int last = network.layers() - 1;
        for (int i = 0; i < count * network.outputs(); i++) {
            sensitivities[last][i] = (outputs[last][i] - t[i]) / count;
        }
        Arrays.fill(gradient, 0);
        for (int layer = last; layer >= 0; layer--) {
            double[] before = layer == 0 ? x : outputs[layer - 1];
            weights(layer, before, count, gradient);
            biases(layer, count, gradient);
            if (layer > 0) {
                backwards(layer, theta, count);
                network.activation().applyBackwards(sensitivities[layer - 1], before, count * network.widths()[layer]);
            }
        }
    }

    /** Fills the outputs; answers the sum of the losses. */
    private double forwards(double[] theta, double[] x, double[] t, int count) {
        double[] before = x;
        for (int layer = 0; layer < network.layers(); layer++) {
            sums(layer, theta, before, count);
            before = outputs[layer];
            if (layer < network.layers() - 1) {
                network.activation().apply(before, count * network.widths()[layer + 1]);
            }
        }
        int width = network.outputs();
        double loss = 0;
        for (int row = 0; row < count; row++) {
            loss += network.loss().finish(before, t, row * width, (row + 1) * width);
        }
        return loss;
    }

    /** a·W + b for each row a. */
    private void sums(int layer, double[] theta, double[] before, int count) {
        int inputs = network.widths()[layer];
        int units = network.widths()[layer + 1];
        int weights = network.weightsAt(layer);
        int biases = network.biasesAt(layer);
        double[] sums = outputs[layer];
        for (int row = 0; row < count; row++) {
            Products.sums(before, row * inputs, 1, theta, weights, inputs, sums, row * units, units);
            Products.add(theta, biases, sums, row * units, units);
        }
    }

    /** ∂L/∂W = aᵀ·d. */
    private void weights(int layer, double[] before, int count, double[] gradient) {
        int inputs = network.widths()[layer];
        int units = network.widths()[layer + 1];
        int weights = network.weightsAt(layer);
        for (int i = 0; i < inputs; i++) {
            Products.sums(before, i, inputs, sensitivities[layer], 0, count, gradient, weights + i * units, units);
        }
    }

    /** ∂L/∂b: the sum of the rows of d. */
    private void biases(int layer, int count, double[] gradient) {
        int units = network.widths()[layer + 1];
        for (int row = 0; row < count; row++) {
            Products.add(sensitivities[layer], row * units, gradient, network.biasesAt(layer), units);
        }
    }

    /** ∂L/∂a = d·Wᵀ. */
    private void backwards(int layer, double[] theta, int count) {
        int inputs = network.widths()[layer];
        int units = network.widths()[layer + 1];
        int weights = network.weightsAt(layer);
        double[] here = sensitivities[layer];
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < inputs; i++) {
                double sum = 0;
                for (int k = 0; k < units; k++) {
                    sum += here[row * units + k] * theta[weights + i * units + k];
                }
                sensitivities[layer - 1][row * inputs + i] = sum;
            }
        }
    }
}
