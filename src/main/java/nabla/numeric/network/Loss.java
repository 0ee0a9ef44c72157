package nabla.numeric.network;

import nabla.elementary.Elementary;

/** How far a network's outputs are from their targets: what the last layer's sums become, and one number for it. */
public enum Loss {
    /**
     * Softmax and cross-entropy, −Σ tₖ·log yₖ for targets that add up to 1. The largest sum is subtracted first, so that
     * nothing overflows, and no logarithm of a probability is taken that may have rounded to 0.
     *
     * @see <a href="https://doi.org/10.1093/imanum/draa038">P. Blanchard, D. J. Higham, N. J. Higham, Accurately computing
     *     the log-sum-exp and softmax functions, 2021</a>
     */
    CROSS_ENTROPY {
        @Override
        double finish(double[] sums, double[] targets, int from, int to) {
            double largest = largest(sums, from, to);
            double total = 0;
            double missed = 0;
            for (int k = from; k < to; k++) {
                missed += targets[k] == 0 ? 0 : targets[k] * (largest - sums[k]);
                sums[k] = Elementary.exp(sums[k] - largest);
                total += sums[k];
            }
            for (int k = from; k < to; k++) {
                sums[k] /= total;
            }
            return Elementary.log(total) + missed;
        }
    },
    /** Half the squared distance, ½ Σ (yₖ − tₖ)², of sums that stay as they are. */
    SQUARED {
        @Override
        double finish(double[] sums, double[] targets, int from, int to) {
            double sum = 0;
            for (int k = from; k < to; k++) {
                double error = sums[k] - targets[k];
                sum += 0.5 * (error * error);
            }
            return sum;
        }
    };

    /**
     * Turns the sums of one sample, which stand at these places, into outputs y.
     *
     * @return the loss. Its derivative to each sum is y − t in both cases.
     */
    abstract double finish(double[] sums, double[] targets, int from, int to);

    private static double largest(double[] sums, int from, int to) {
        double largest = sums[from];
        for (int k = from + 1; k < to; k++) {
            largest = Math.max(largest, sums[k]);
        }
        return largest;
    }
}
