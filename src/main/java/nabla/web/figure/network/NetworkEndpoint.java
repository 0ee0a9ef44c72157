package nabla.web.figure.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;
import nabla.numeric.network.SoftmaxNetwork;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/network}: softmax, cross-entropy and their gradient for a weight matrix, and its training. */
public final class NetworkEndpoint {
    private static final int MOST_CELLS = 400;

    private NetworkEndpoint() {}

    /** {@code seed} draws the weights where none are given. */
    public record Request(
            Object weights, Integer seed, List<Double> input, List<Double> target, Double rate, Integer steps) {}

    /** The first step stands for the network as it is. */
    record Answer(@JsonUnwrapped StepAnswer now, List<StepAnswer> steps) {}

    /** What is shown for the weight matrix comes row by row. */
    record StepAnswer(
            Object weights,
            List<String> weightsShown,
            List<String> weightsBrief,
            NeuronEndpoint.GradientPair gradient,
            double[] scores,
            List<String> scoresShown,
            double[] probabilities,
            List<String> probabilitiesShown,
            int predicted,
            double loss,
            String lossShown,
            PassAnswer pass) {
        static StepAnswer of(SoftmaxNetwork.Step step) {
            SoftmaxNetwork.Pass pass = step.pass();
            return new StepAnswer(
                    step.weights().nested(),
                    PrintedNumbers.each(step.weights().values()),
                    PrintedNumbers.brief(step.weights().values()),
                    NeuronEndpoint.GradientPair.of(step.numeric(), step.gradient()),
                    pass.scores(),
                    PrintedNumbers.each(pass.scores()),
                    pass.probabilities(),
                    PrintedNumbers.each(pass.probabilities()),
                    pass.predicted(),
                    pass.loss(),
                    PythonText.of(pass.loss()),
                    PassAnswer.of(pass));
        }
    }

    /** What the network computes on the way, in brief; the products are lists by class. */
    record PassAnswer(
            List<List<String>> products,
            List<String> scores,
            List<String> powers,
            String total,
            List<String> probabilities,
            List<String> errors) {
        static PassAnswer of(SoftmaxNetwork.Pass pass) {
            return new PassAnswer(
                    columns(pass.products()),
                    PrintedNumbers.brief(pass.scores()),
                    PrintedNumbers.brief(pass.powers()),
                    PrintedNumbers.brief(pass.total()),
                    PrintedNumbers.brief(pass.probabilities()),
                    PrintedNumbers.brief(pass.errors()));
        }

        private static List<List<String>> columns(Tensor matrix) {
            int rows = matrix.shape()[0];
            int columns = matrix.shape()[1];
            return IntStream.range(0, columns)
                    .mapToObj(k -> IntStream.range(0, rows)
                            .mapToObj(i -> PrintedNumbers.brief(matrix.values()[i * columns + k]))
                            .toList())
                    .toList();
        }
    }

    public static Computation plan(Request request, Locale locale) {
        double[] input = Check.finite("input", request.input());
        double[] target = Check.finite("target", request.target());
        int cells = Check.count("input", 1, MOST_CELLS, input.length * target.length);
        SoftmaxNetwork network = network(request, input.length, target.length);
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        int steps = Check.between("steps", 0, NeuronEndpoint.MOST_STEPS, Body.orElse(request.steps(), 100));
        Price price = Budget.of(Quantity.STEPS, "steps", steps, some -> cost(cells, target.length)
                .times(2 + some));
        return new Computation(price, () -> answer(network.train(input, target, rate, steps)));
    }

    /** One step: a gradient by 2n errors, and every number on the way; the first is told twice. */
    private static Cost cost(int cells, int classes) {
        Cost errors = new Cost(2.0 * cells * (3.0 * cells + 60.0 * classes), 0);
        Cost matrices = Cost.numbers(3.0 * cells).plus(Cost.shown(3.0 * cells)).plus(Cost.brief(2.0 * cells));
        Cost outputs =
                Cost.numbers(2.0 * classes).plus(Cost.shown(2.0 * classes)).plus(Cost.brief(4.0 * classes));
        return errors.plus(matrices).plus(outputs).plus(new Cost(1_000, 450));
    }

    private static Answer answer(List<SoftmaxNetwork.Step> training) {
        List<StepAnswer> history = training.stream().map(StepAnswer::of).toList();
        return new Answer(history.get(0), history);
    }

    private static SoftmaxNetwork network(Request request, int inputs, int classes) {
        if (request.weights() == null) {
            return SoftmaxNetwork.random(inputs, classes, Body.required("weights", request.seed()));
        }
        return new SoftmaxNetwork(Check.tensor("weights", request.weights()).require("weights", inputs, classes));
    }
}
