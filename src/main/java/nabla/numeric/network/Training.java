package nabla.numeric.network;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import nabla.numeric.Cancellation;
import nabla.numeric.LimitError;

/**
 * A network that learns from samples, one epoch at a time: {@link #next} takes it through all batches once. Whoever
 * watches may stop whenever they like; an interrupted thread ends it within a batch ({@link Cancellation}).
 *
 * <p>Each batch updates v ← μ·v − η·(g + λ·w), w ← w + v with the exact gradient g of its mean loss; without momentum and
 * decay that is w ← w − η·g. Decay draws weights, not biases. The last batch of an epoch is smaller if the samples do not
 * come out even.
 */
public final class Training implements Iterator<Training.Epoch> {

    /** The most epochs of one run. */
    public static final int EPOCHS_LIMIT = 10_000;

    /**
     * How a network is to learn.
     *
     * @param rate the learning rate η
     * @param schedule how it changes
     * @param momentum μ, 0 for none
     * @param decay λ, 0 for none
     * @param batch samples a batch
     * @param epochs how often all samples are gone through
     * @param shuffle a seed for the order of the samples, drawn anew for each epoch; without it the order in which they are
     */
    public record Settings(
            double rate,
            Schedule schedule,
            double momentum,
            double decay,
            int batch,
            int epochs,
            OptionalLong shuffle) {

        /** @throws LimitError if a batch has no sample, or there are too many epochs or fewer than none */
        public Settings {
            LimitError.check("batch", batch, 1, Integer.MAX_VALUE);
            LimitError.check("epochs", epochs, 0, EPOCHS_LIMIT);
        }

        /** A constant rate, no momentum, no decay, the samples in their order. */
        public static Settings plain(double rate, int batch, int epochs) {
            return new Settings(rate, Schedule.CONSTANT, 0, 0, batch, epochs, OptionalLong.empty());
        }
    }

    /**
     * How the network does after so many epochs.
     *
     * @param epoch 0 before the first
     * @param training on the samples that it learns from
     * @param test on samples that it has not seen
     */
    public record Epoch(int epoch, Score training, Score test) {}

    private final LayeredNetwork network;
    private final Samples training;
    private final Samples test;
    private final Settings settings;
    private final double[] theta;
    private final double[] velocity;
    private final double[] gradient;
    private final Propagation batch;
    private final Propagation scoring;
    private final int[] order;
    private final Random random;

    private int epoch;
    private boolean diverged;

    /**
     * @param theta where it begins, not changed
     * @param training at least one sample
     * @param test may be none: {@link Samples#first first(0)}
     * @throws nabla.numeric.ShapeError if something does not fit the network
     */
    public Training(LayeredNetwork network, double[] theta, Samples training, Samples test, Settings settings) {
        network.requireFit(theta);
        network.requireFit(training);
        network.requireFit(test);
        LimitError.check("samples", training.size(), 1, Integer.MAX_VALUE);
        this.network = network;
        this.training = training;
        this.test = test;
        this.settings = settings;
        this.theta = theta.clone();
        velocity = new double[theta.length];
        gradient = new double[theta.length];
        batch = new Propagation(network, Math.min(settings.batch, training.size()));
        scoring = new Propagation(network, Propagation.ROWS);
        order = IntStream.range(0, training.size()).toArray();
        random = settings.shuffle.isPresent() ? new Random(settings.shuffle.getAsLong()) : null;
    }

    /** θ as it is now. */
    public double[] theta() {
        return theta.clone();
    }

    /** Not after the last epoch, nor after one whose loss is not finite. */
    @Override
    public boolean hasNext() {
        return epoch <= settings.epochs && !diverged;
    }

    /** First the state at the start, then each time one epoch more. */
    @Override
    public Epoch next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after epoch " + (epoch - 1));
        }
        if (epoch > 0) {
            learn(settings.schedule.rate(settings.rate, epoch - 1, settings.epochs));
        }
        Epoch state = new Epoch(epoch, scoring.score(theta, training), scoring.score(theta, test));
        diverged = !Double.isFinite(state.training.loss());
        epoch++;
        return state;
    }

    private void learn(double rate) {
        if (random != null) {
            shuffle();
        }
        for (int from = 0; from < order.length; from += settings.batch) {
            Cancellation.check();
            int count = Math.min(settings.batch, order.length - from);
            batch.gradient(theta, training, order, from, count, gradient);
            update(rate);
        }
    }

    private void update(double rate) {
        for (int layer = 0; layer < network.layers(); layer++) {
            int biases = network.biasesAt(layer);
            update(rate, settings.decay, network.weightsAt(layer), biases);
            update(rate, 0, biases, network.weightsAt(layer + 1));
        }
    }

    private void update(double rate, double decay, int from, int to) {
        for (int i = from; i < to; i++) {
            velocity[i] = settings.momentum * velocity[i] - rate * (gradient[i] + decay * theta[i]);
            theta[i] += velocity[i];
        }
    }

    /** R. A. Fisher, F. Yates, 1938, in the form of D. E. Knuth, The Art of Computer Programming 2, algorithm P. */
    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[k];
            order[k] = kept;
        }
    }
}
