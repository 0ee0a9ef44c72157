package nabla.numeric.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import nabla.numeric.Tensor;

/**
 * A network of fully connected layers: each makes a·W + b of the outputs a of the one before and applies its activation,
 * the last one what belongs to the loss. All weights and biases together are one vector θ = W₁, b₁, W₂, b₂, …, each
 * matrix row by row, inputs × units; so the loss is a function of θ like any other.
 *
 * @param activation of the hidden layers
 * @param loss of the last layer
 * @param widths the number of inputs, of units in each hidden layer, and of outputs
 * @see <a href="https://doi.org/10.1038/323533a0">D. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations
 *     by back-propagating errors, 1986</a>
 */
public record LayeredNetwork(Activation activation, Loss loss, int... widths) {

    /** The most weights and biases. */
    public static final int SIZE_LIMIT = 1_000_000;

    /** @throws LimitError if there is no layer, a layer without units, or more than {@value #SIZE_LIMIT} parameters */
    public LayeredNetwork {
        LimitError.check("layers", widths.length - 1L, 1, SIZE_LIMIT);
        for (int width : widths) {
            LimitError.check("units", width, 1, SIZE_LIMIT);
        }
        long size = 0;
        for (int layer = 1; layer < widths.length; layer++) {
            size += (widths[layer - 1] + 1L) * widths[layer];
            LimitError.check("parameters", size, 1, SIZE_LIMIT);
        }
    }

    public int inputs() {
        return widths[0];
    }

    public int outputs() {
        return widths[widths.length - 1];
    }

    /** How many layers have weights. */
    public int layers() {
        return widths.length - 1;
    }

    /** The length of θ. */
    public int size() {
        return weightsAt(layers());
    }

    /** How many multiplications one sample takes forwards; backwards it is about twice as many. */
    public long multiplications() {
        long count = 0;
        for (int layer = 0; layer < layers(); layer++) {
            count += (long) widths[layer] * widths[layer + 1];
        }
        return count;
    }

    /** θ as W₁, b₁, W₂, b₂, …, matrices and vectors in turn. */
    public List<Tensor> parameters(double[] theta) {
        requireFit(theta);
        List<Tensor> parameters = new ArrayList<>();
        for (int layer = 0; layer < layers(); layer++) {
            int units = widths[layer + 1];
            double[] weights = Arrays.copyOfRange(theta, weightsAt(layer), biasesAt(layer));
            double[] biases = Arrays.copyOfRange(theta, biasesAt(layer), weightsAt(layer + 1));
            parameters.add(new Tensor(weights, widths[layer], units));
            parameters.add(new Tensor(biases, units));
        }
        return List.copyOf(parameters);
    }

    /**
     * The way back from {@link #parameters}.
     *
     * @throws ShapeError if they are more or fewer, or have other shapes
     */
    public double[] theta(List<Tensor> parameters) {
        if (parameters.size() != 2 * layers()) {
            throw new ShapeError("parameters", new int[] {2 * layers()}, parameters);
        }
        double[] theta = new double[size()];
        int at = 0;
        for (int i = 0; i < parameters.size(); i++) {
            int layer = i / 2;
            int units = widths[layer + 1];
            int[] shape = i % 2 == 0 ? new int[] {widths[layer], units} : new int[] {units};
            double[] values =
                    parameters.get(i).require("parameters[" + i + "]", shape).values();
            System.arraycopy(values, 0, theta, at, values.length);
            at += values.length;
        }
        return theta;
    }

    /** The outputs of every layer for rows of inputs, rows of units one after the other; the last ones are y. */
    public List<double[]> outputs(double[] theta, double... x) {
        requireFit(theta);
        return Propagation.outputs(this, theta, x);
    }

    /** The class that each row of inputs is put into. */
    public int[] predicted(double[] theta, double... x) {
        return Samples.classes(outputs(theta, x).get(layers() - 1), outputs());
    }

    /** The mean loss, and how many samples are right. */
    public Score score(double[] theta, Samples samples) {
        requireFit(theta);
        requireFit(samples);
        return new Propagation(this, Propagation.ROWS).score(theta, samples);
    }

    /** ∂L/∂θ of the mean loss, exact up to rounding: one way forwards, one way backwards. */
    public double[] gradient(double[] theta, Samples samples) {
        requireFit(theta);
        requireFit(samples);
        double[] gradient = new double[size()];
        new Propagation(this, samples.size()).gradient(theta, samples.x(), samples.t(), samples.size(), gradient);
        return gradient;
    }

    /** ∂L/∂θ by central difference with step size h; 2n losses for n parameters. */
    public double[] numericGradient(double[] theta, Samples samples, double h) {
        requireFit(theta);
        requireFit(samples);
        Propagation propagation = new Propagation(this, Propagation.ROWS);
        return Gradient.numeric(w -> propagation.score(w, samples).loss(), theta.clone(), h, Difference.CENTRAL);
    }

    /** Where in θ the weights of a layer begin, counted from 0. */
    int weightsAt(int layer) {
        int at = 0;
        for (int i = 0; i < layer; i++) {
            at += (widths[i] + 1) * widths[i + 1];
        }
        return at;
    }

    /** Where in θ the biases of a layer begin. */
    int biasesAt(int layer) {
        return weightsAt(layer) + widths[layer] * widths[layer + 1];
    }

    void requireFit(double[] theta) {
        if (theta.length != size()) {
            throw new ShapeError("theta", new int[] {size()}, new int[] {theta.length});
        }
    }

    void requireFit(Samples samples) {
        if (samples.inputs() != inputs()) {
            throw new ShapeError("x", new int[] {inputs()}, new int[] {samples.inputs()});
        }
        if (samples.outputs() != outputs()) {
            throw new ShapeError("t", new int[] {outputs()}, new int[] {samples.outputs()});
        }
    }
}
