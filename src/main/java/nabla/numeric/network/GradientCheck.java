package nabla.numeric.network;

import java.util.Arrays;

/**
 * Backpropagation held against differences.
 *
 * @param exact ∂L/∂θ by backpropagation
 * @param numeric ∂L/∂θ by central differences
 * @param largest the largest relative difference |exact − numeric| / max(|exact|, |numeric|) of two entries. As differences
 *     have an error of their own in every entry, one that is tiny beside the largest entry is measured by 1/1000 of that.
 */
public record GradientCheck(double[] exact, double[] numeric, double largest) {

    private static final double TINY = 1e-3;

    /** For the mean loss over the samples, with step size h. */
    public static GradientCheck of(LayeredNetwork network, double[] theta, Samples samples, double h) {
        double[] exact = network.gradient(theta, samples);
        double[] numeric = network.numericGradient(theta, samples, h);
        return new GradientCheck(exact, numeric, largest(exact, numeric));
    }

    private static double largest(double[] exact, double[] numeric) {
        double least = TINY * Arrays.stream(exact).map(Math::abs).max().orElse(0);
        double largest = 0;
        for (int i = 0; i < exact.length; i++) {
            double difference = Math.abs(exact[i] - numeric[i]);
            double size = Math.max(least, Math.max(Math.abs(exact[i]), Math.abs(numeric[i])));
            largest = Math.max(largest, difference == 0 ? 0 : difference / size);
        }
        return largest;
    }
}
