package nabla.numeric.network;

import java.util.Random;
import java.util.function.DoubleSupplier;
import nabla.elementary.Elementary;

/** First weights of a network, the same on every machine. Biases start at 0. */
public final class Start {

    /** Each layer begins its sines so much further on. */
    private static final int APART = 100;

    private Start() {}

    /**
     * Weights that a reader can make again in a line of NumPy: sin(100·l + 1), sin(100·l + 2), … row by row in layer l,
     * counted from 0, times the spread that suits the activation.
     */
    public static double[] sines(LayeredNetwork network) {
        double[] spreads = new double[network.layers()];
        for (int layer = 0; layer < spreads.length; layer++) {
            spreads[layer] = network.activation().spread(network.widths()[layer]);
        }
        return sines(network, spreads);
    }

    /** The same, times a number for each layer. */
    public static double[] sines(LayeredNetwork network, double... spreads) {
        double[] theta = new double[network.size()];
        for (int layer = 0; layer < network.layers(); layer++) {
            int[] k = {APART * layer};
            fill(network, layer, theta, spreads[layer], () -> Elementary.sin(++k[0]));
        }
        return theta;
    }

    /**
     * Weights drawn from the normal distribution, times the spread that suits the activation, by {@link
     * Random#nextGaussian}, whose algorithm is specified.
     */
    public static double[] drawn(LayeredNetwork network, long seed) {
        Random random = new Random(seed);
        double[] theta = new double[network.size()];
        for (int layer = 0; layer < network.layers(); layer++) {
            double spread = network.activation().spread(network.widths()[layer]);
            fill(network, layer, theta, spread, random::nextGaussian);
        }
        return theta;
    }

    private static void fill(LayeredNetwork network, int layer, double[] theta, double spread, DoubleSupplier next) {
        for (int i = network.weightsAt(layer); i < network.biasesAt(layer); i++) {
            theta[i] = next.getAsDouble() * spread;
        }
    }
}
