package nabla.web;

import io.javalin.http.Context;
import java.util.List;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.numeric.SoftmaxNetwork;
import nabla.numeric.Tensor;

/** {@code POST /api/network}: softmax, cross-entropy and their gradient for a weight matrix, and its training. */
final class NetworkEndpoint {
    private static final int MOST_STEPS = 1_000;
    private static final int MOST_CELLS = 400;

    private NetworkEndpoint() {}

    /** {@code seed} draws the weights where none are given. */
    record Request(Object weights, Integer seed, List<Double> input, List<Double> target, Double rate, Integer steps) {}

    record Answer(
            Object weights,
            String weightsShown,
            double[] scores,
            List<String> scoresShown,
            double[] probabilities,
            List<String> probabilitiesShown,
            int predicted,
            double loss,
            String lossShown,
            NeuronEndpoint.GradientPair gradient,
            List<StepAnswer> steps) {}

    record StepAnswer(
            Object weights,
            List<String> weightsShown,
            List<String> scoresShown,
            double[] probabilities,
            List<String> probabilitiesShown,
            int predicted,
            double loss,
            String lossShown,
            String gradientShown) {
        static StepAnswer of(SoftmaxNetwork.Step step) {
            return new StepAnswer(
                    step.weights().nested(),
                    Shown.each(step.weights().values()),
                    Shown.each(step.scores()),
                    step.probabilities(),
                    Shown.each(step.probabilities()),
                    step.predicted(),
                    step.loss(),
                    PythonText.of(step.loss()),
                    PythonText.of(step.gradient()));
        }
    }

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        double[] input = Check.finite("input", request.input());
        double[] target = Check.finite("target", request.target());
        Check.between("input", 1, MOST_CELLS, input.length * target.length);
        SoftmaxNetwork network = network(request, input.length, target.length);
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        int steps = Check.between("steps", 0, MOST_STEPS, Body.orElse(request.steps(), 100));
        List<SoftmaxNetwork.Step> history = network.train(input, target, rate, steps);
        context.json(answer(network, input, target, history));
    }

    private static SoftmaxNetwork network(Request request, int inputs, int classes) {
        if (request.weights() == null) {
            return SoftmaxNetwork.random(inputs, classes, Body.required("weights", request.seed()));
        }
        return new SoftmaxNetwork(Check.tensor("weights", request.weights()).require("weights", inputs, classes));
    }

    private static Answer answer(
            SoftmaxNetwork network, double[] input, double[] target, List<SoftmaxNetwork.Step> history) {
        SoftmaxNetwork.Step now = history.get(0);
        Tensor numeric = network.numericGradient(input, target, Difference.STEP);
        return new Answer(
                now.weights().nested(),
                PythonText.of(now.weights()),
                now.scores(),
                Shown.each(now.scores()),
                now.probabilities(),
                Shown.each(now.probabilities()),
                now.predicted(),
                now.loss(),
                PythonText.of(now.loss()),
                new NeuronEndpoint.GradientPair(
                        numeric.nested(),
                        PythonText.of(numeric),
                        now.gradient().nested(),
                        PythonText.of(now.gradient())),
                history.stream().map(StepAnswer::of).toList());
    }
}
