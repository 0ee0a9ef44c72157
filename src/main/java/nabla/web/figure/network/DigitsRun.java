package nabla.web.figure.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nabla.numeric.network.Activation;
import nabla.numeric.network.Digits;
import nabla.numeric.network.LayeredNetwork;
import nabla.numeric.network.Loss;
import nabla.numeric.network.Schedule;
import nabla.numeric.network.Start;
import nabla.numeric.network.Training;
import nabla.web.budget.Budget;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Quantity;

/**
 * What a network is to learn of the digits, and how. Runs of the same settings are the same, so the latest are kept.
 *
 * @param samples how many of the training data, from the first on
 * @param start a seed for first weights; without one they are the book's, zeros where there is no hidden layer
 */
record DigitsRun(
        List<Integer> hidden, Activation activation, int samples, OptionalLong start, Training.Settings settings) {
    private static final int MOST_LAYERS = 3;
    private static final int MOST_UNITS = 128;
    private static final int MOST_EPOCHS = 1_000;
    private static final int MOST_KEPT = 1_000_000;
    private static final Digits DIGITS = Digits.shipped();
    private static final int ALL = DIGITS.training().size();

    private static final Cache<DigitsRun, Learnt> KEPT = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((DigitsRun run, Learnt learnt) ->
                    learnt.theta().length + 20 * learnt.epochs().size())
            .build();

    /** What came of a run. */
    record Learnt(double[] theta, List<Training.Epoch> epochs) {}

    static DigitsRun of(DigitsEndpoint.Request request) {
        List<Integer> hidden = Body.required("hidden", request.hidden());
        Check.count("hidden", 0, MOST_LAYERS, hidden.size());
        for (int i = 0; i < hidden.size(); i++) {
            Check.between("hidden[" + i + "]", 1, MOST_UNITS, Body.required("hidden[" + i + "]", hidden.get(i)));
        }
        OptionalLong seed = request.seed() == null ? OptionalLong.empty() : OptionalLong.of(Check.seed(request.seed()));
        Training.Settings settings = new Training.Settings(
                Check.finite("rate", Body.orElse(request.rate(), 0.5)),
                Check.choice("schedule", Body.orElse(request.schedule(), "constant"), Schedule.values()),
                Check.finite("momentum", Body.orElse(request.momentum(), 0.0)),
                Check.finite("decay", Body.orElse(request.decay(), 0.0)),
                Check.between("batch", 1, ALL, Body.orElse(request.batch(), 32)),
                Check.between("epochs", 0, MOST_EPOCHS, Body.orElse(request.epochs(), 20)),
                seed);
        return new DigitsRun(
                List.copyOf(hidden),
                Check.choice("activation", Body.orElse(request.activation(), "relu"), Activation.values()),
                Check.between("samples", 1, ALL, Body.orElse(request.samples(), ALL)),
                seed,
                settings);
    }

    LayeredNetwork network() {
        int[] widths = IntStream.concat(
                        IntStream.concat(
                                IntStream.of(Digits.PIXELS), hidden.stream().mapToInt(Integer::intValue)),
                        IntStream.of(Digits.CLASSES))
                .toArray();
        return new LayeredNetwork(activation, Loss.CROSS_ENTROPY, widths);
    }

    /** Nothing if it is known how it ends. */
    Price price() {
        boolean isKnown = KEPT.getIfPresent(this) != null;
        return Budget.ofRun(Quantity.EPOCHS, "epochs", settings.epochs(), epochs -> isKnown ? Cost.NONE : cost(epochs));
    }

    /**
     * An epoch goes through the training data forwards and backwards once, and forwards once more, as through the test data.
     * Each batch goes through all parameters.
     */
    private Cost cost(int epochs) {
        LayeredNetwork network = network();
        double units = IntStream.of(network.widths()).sum() - Digits.PIXELS;
        double steep = activation == Activation.TANH || activation == Activation.SIGMOID ? 40 : 4;
        double forwards = 0.55 * network.multiplications() + steep * units + 30 * Digits.CLASSES + 100;
        double batches = Math.ceil((double) samples / settings.batch());
        double learning = samples * (3 * forwards) + batches * 3 * network.size();
        double scoring = (samples + DIGITS.test().size()) * forwards;
        return new Cost(epochs * learning + (epochs + 1) * scoring, 250.0 * epochs);
    }

    /** How it ends, and every epoch on the way, told one by one. */
    Learnt learn(Consumer<Training.Epoch> each) {
        Learnt known = KEPT.getIfPresent(this);
        if (known != null) {
            known.epochs().forEach(each);
            return known;
        }
        LayeredNetwork network = network();
        List<Training.Epoch> epochs = new ArrayList<>();
        Training training =
                new Training(network, theta(network), DIGITS.training().first(samples), DIGITS.test(), settings);
        while (training.hasNext()) {
            Training.Epoch epoch = training.next();
            epochs.add(epoch);
            each.accept(epoch);
        }
        Learnt learnt = new Learnt(training.theta(), List.copyOf(epochs));
        KEPT.put(this, learnt);
        return learnt;
    }

    private double[] theta(LayeredNetwork network) {
        if (start.isPresent()) {
            return Start.drawn(network, start.getAsLong());
        }
        return hidden.isEmpty() ? new double[network.size()] : Start.sines(network);
    }
}
