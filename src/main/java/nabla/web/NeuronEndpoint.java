package nabla.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nabla.numeric.OneLayer;
import nabla.numeric.PythonText;

/** {@code POST /api/neuron}: a one-layer network and its training, step by step. */
final class NeuronEndpoint {
    private static final int MOST_SAMPLES = 200;
    private static final int MOST_STEPS = 1_000;

    private NeuronEndpoint() {}

    record Request(List<Double> weights, List<List<Double>> samples, Double rate, Integer steps) {}

    record Answer(List<StepAnswer> steps) {}

    record StepAnswer(
            double[] weights,
            List<String> weightsShown,
            double loss,
            String lossShown,
            GradientPair gradient,
            double[] predictions,
            List<String> predictionsShown) {
        static StepAnswer of(OneLayer.Step step) {
            return new StepAnswer(
                    step.weights(),
                    Shown.each(step.weights()),
                    step.loss(),
                    PythonText.of(step.loss()),
                    new GradientPair(
                            step.numeric(),
                            Shown.vector(step.numeric()),
                            step.gradient(),
                            Shown.vector(step.gradient())),
                    step.predictions(),
                    Shown.each(step.predictions()));
        }
    }

    /** The same gradient by differences and exactly. */
    record GradientPair(Object numeric, String numericShown, Object exact, String exactShown) {}

    static void post(Context context) {
        Request request = Body.read(context, Request.class);
        double[] weights = Check.finite("weights", request.weights());
        List<OneLayer.Sample> samples = samples(request.samples());
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        int steps = Check.between("steps", 0, MOST_STEPS, Body.orElse(request.steps(), 100));
        context.json(new Answer(new OneLayer(weights)
                .train(samples, rate, steps).stream().map(StepAnswer::of).toList()));
    }

    /** Each sample is its inputs followed by its target. */
    private static List<OneLayer.Sample> samples(List<List<Double>> rows) {
        Check.between("samples", 1, MOST_SAMPLES, Body.required("samples", rows).size());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> sample("samples[" + i + "]", rows.get(i)))
                .toList();
    }

    private static OneLayer.Sample sample(String field, List<Double> row) {
        double[] numbers = Check.finite(field, row);
        if (numbers.length < 2) {
            throw Complaint.LENGTH.about(field, field, 3, numbers.length);
        }
        int inputs = numbers.length - 1;
        return new OneLayer.Sample(Arrays.copyOf(numbers, inputs), numbers[inputs]);
    }
}
