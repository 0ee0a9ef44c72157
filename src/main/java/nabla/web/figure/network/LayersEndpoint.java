package nabla.web.figure.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;
import nabla.numeric.network.Activation;
import nabla.numeric.network.GradientCheck;
import nabla.numeric.network.LayeredNetwork;
import nabla.numeric.network.Loss;
import nabla.numeric.network.Samples;
import nabla.numeric.network.Schedule;
import nabla.numeric.network.Start;
import nabla.numeric.network.Training;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/layers}: a network with hidden layers that learns to tell two kinds of points apart, step by step. */
public final class LayersEndpoint {
    private static final int MOST_STEPS = 1_000;
    private static final int MOST_LAYERS = 3;
    private static final int MOST_UNITS = 8;

    private LayersEndpoint() {}

    public record Request(
            List<List<Double>> points,
            List<Integer> hidden,
            String activation,
            Double rate,
            Integer steps,
            Long seed,
            List<Object> parameters,
            Double momentum,
            Double decay) {}

    /** The first six stand for the network as it is at the start; {@code losses} and {@code right} are those of all steps. */
    record Answer(
            List<Object> parameters,
            double loss,
            String lossShown,
            double[][] probabilities,
            List<List<String>> probabilitiesShown,
            GradientAnswer gradient,
            List<List<Double>> window,
            double[] losses,
            List<String> lossesShown,
            int[] right,
            List<LayersFrame> frames) {}

    /** In the shapes of the parameters; {@code difference} is the largest relative one. */
    record GradientAnswer(List<Object> exact, List<Object> numeric, double difference, String differenceShown) {
        static GradientAnswer of(LayeredNetwork network, GradientCheck check) {
            return new GradientAnswer(
                    nested(network.parameters(check.exact())),
                    nested(network.parameters(check.numeric())),
                    check.largest(),
                    PythonText.of(check.largest()));
        }
    }

    public static Computation plan(Request request, Locale locale) {
        Samples points = ClassedPoints.read("points", request.points());
        LayeredNetwork network = network(request);
        double[] theta = theta(network, request);
        int steps = Check.between("steps", 0, MOST_STEPS, Body.orElse(request.steps(), 100));
        Training.Settings settings = new Training.Settings(
                Check.finite("rate", Body.orElse(request.rate(), 0.5)),
                Schedule.CONSTANT,
                Check.finite("momentum", Body.orElse(request.momentum(), 0.0)),
                Check.finite("decay", Body.orElse(request.decay(), 0.0)),
                points.size(),
                steps,
                OptionalLong.empty());
        Price price = Budget.of(Quantity.STEPS, "steps", steps, some -> cost(network, points.size(), some));
        return new Computation(price, () -> answer(network, theta, points, settings));
    }

    private static LayeredNetwork network(Request request) {
        List<Integer> hidden = Body.required("hidden", request.hidden());
        Check.count("hidden", 1, MOST_LAYERS, hidden.size());
        int[] units = IntStream.range(0, hidden.size())
                .map(i -> Check.between(
                        "hidden[" + i + "]", 1, MOST_UNITS, Body.required("hidden[" + i + "]", hidden.get(i))))
                .toArray();
        int[] widths = IntStream.concat(IntStream.concat(IntStream.of(2), IntStream.of(units)), IntStream.of(2))
                .toArray();
        Activation activation =
                Check.choice("activation", Body.orElse(request.activation(), "tanh"), Activation.values());
        return new LayeredNetwork(activation, Loss.CROSS_ENTROPY, widths);
    }

    /** Given, drawn by a seed, or those that the book starts with. */
    private static double[] theta(LayeredNetwork network, Request request) {
        if (request.parameters() == null) {
            return request.seed() == null ? Start.sines(network) : Start.drawn(network, Check.seed(request.seed()));
        }
        return network.theta(IntStream.range(0, request.parameters().size())
                .mapToObj(i -> Check.tensor(
                        "parameters[" + i + "]", request.parameters().get(i)))
                .toList());
    }

    /** Two ways forwards and one backwards a step, and at the start two losses for each parameter. */
    private static Cost cost(LayeredNetwork network, int points, int steps) {
        double forwards = 2.0 * network.multiplications()
                + 70.0 * IntStream.of(network.widths()).sum();
        Cost learning = new Cost((3 * forwards * points + 5_000) * (steps + 1.0), 0);
        Cost check = new Cost(2.0 * network.size() * points * forwards, 0);
        Cost numbers = Cost.numbers(2.0 * points + 3.0 * network.size()).plus(Cost.shown(2.0 * points + 2));
        Cost curve = Cost.numbers(2).plus(Cost.shown(1)).times(steps + 1.0);
        return learning.plus(check).plus(numbers).plus(curve).plus(LayersFrame.cost(network, steps));
    }

    private static Answer answer(LayeredNetwork network, double[] theta, Samples points, Training.Settings settings) {
        List<List<Double>> window = ClassedPoints.window(points);
        List<Training.Epoch> epochs = new ArrayList<>();
        List<LayersFrame> frames = new ArrayList<>();
        Training training = new Training(network, theta, points, points.first(0), settings);
        while (training.hasNext()) {
            Training.Epoch epoch = training.next();
            epochs.add(epoch);
            if (LayersFrame.isShown(epoch.epoch(), settings.epochs()) || !training.hasNext()) {
                frames.add(LayersFrame.of(network, training.theta(), epoch.epoch(), window));
            }
        }
        double[] losses =
                epochs.stream().mapToDouble(epoch -> epoch.training().loss()).toArray();
        double[][] probabilities =
                rows(network.outputs(theta, points.x()).get(network.layers() - 1), network.outputs());
        return new Answer(
                nested(network.parameters(theta)),
                losses[0],
                PythonText.of(losses[0]),
                probabilities,
                Stream.of(probabilities).map(PrintedNumbers::each).toList(),
                GradientAnswer.of(network, GradientCheck.of(network, theta, points, Difference.STEP)),
                window,
                losses,
                PrintedNumbers.each(losses),
                epochs.stream().mapToInt(epoch -> epoch.training().right()).toArray(),
                frames);
    }

    static List<Object> nested(List<Tensor> parameters) {
        return parameters.stream().map(Tensor::nested).toList();
    }

    private static double[][] rows(double[] flat, int width) {
        return IntStream.range(0, flat.length / width)
                .mapToObj(row -> Arrays.copyOfRange(flat, row * width, (row + 1) * width))
                .toArray(double[][]::new);
    }
}
