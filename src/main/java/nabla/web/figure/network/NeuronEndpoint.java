package nabla.web.figure.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nabla.numeric.PythonText;
import nabla.numeric.Tensor;
import nabla.numeric.network.OneLayer;
import nabla.web.budget.Budget;
import nabla.web.budget.Computation;
import nabla.web.budget.Cost;
import nabla.web.budget.Price;
import nabla.web.http.Body;
import nabla.web.http.Check;
import nabla.web.http.Complaint;
import nabla.web.http.FieldName;
import nabla.web.http.PrintedNumbers;
import nabla.web.http.Quantity;

/** {@code POST /api/neuron}: a one-layer network and its training, step by step. */
public final class NeuronEndpoint {
    private static final int MOST_SAMPLES = 200;
    static final int MOST_STEPS = 1_000;

    private NeuronEndpoint() {}

    public record Request(List<Double> weights, List<List<Double>> samples, Double rate, Integer steps) {}

    record Answer(double[] targets, List<StepAnswer> steps) {}

    record StepAnswer(
            double[] weights,
            List<String> weightsShown,
            List<String> weightsBrief,
            double loss,
            String lossShown,
            GradientPair gradient,
            double[] predictions,
            List<String> predictionsShown,
            List<PassAnswer> passes) {
        static StepAnswer of(OneLayer.Step step) {
            return new StepAnswer(
                    step.weights(),
                    PrintedNumbers.each(step.weights()),
                    PrintedNumbers.brief(step.weights()),
                    step.loss(),
                    PythonText.of(step.loss()),
                    GradientPair.of(vector(step.numeric()), vector(step.gradient())),
                    step.predictions(),
                    PrintedNumbers.each(step.predictions()),
                    step.passes().stream().map(PassAnswer::of).toList());
        }
    }

    /** The same gradient by differences and exactly, in the shape of the weights; shown value by value. */
    record GradientPair(Object numeric, List<String> numericShown, Object exact, List<String> exactShown) {
        static GradientPair of(Tensor numeric, Tensor exact) {
            return new GradientPair(
                    numeric.nested(),
                    PrintedNumbers.each(numeric.values()),
                    exact.nested(),
                    PrintedNumbers.each(exact.values()));
        }
    }

    /** What the network computes on the way for one sample, in brief. */
    record PassAnswer(List<String> products, String prediction, String error, String loss) {
        static PassAnswer of(OneLayer.Pass pass) {
            return new PassAnswer(
                    PrintedNumbers.brief(pass.products()),
                    PrintedNumbers.brief(pass.prediction()),
                    PrintedNumbers.brief(pass.error()),
                    PrintedNumbers.brief(pass.loss()));
        }
    }

    public static Computation plan(Request request, Locale locale) {
        double[] weights = Check.finite("weights", request.weights());
        List<OneLayer.Sample> samples = samples(request.samples(), weights.length);
        double rate = Check.finite("rate", Body.orElse(request.rate(), 0.1));
        int steps = Check.between("steps", 0, MOST_STEPS, Body.orElse(request.steps(), 100));
        Budget.of(Quantity.WEIGHTS, "weights", weights.length, some -> cost(some, samples.size()));
        Price price = Budget.of(Quantity.STEPS, "steps", steps, some -> cost(weights.length, samples.size())
                .times(1 + some));
        return new Computation(price, () -> answer(new OneLayer(weights).train(samples, rate, steps), samples));
    }

    /** One step: a gradient by 2n losses, and every number on the way. */
    private static Cost cost(int weights, int samples) {
        Cost losses = new Cost(3.0 * weights * weights * samples, 0);
        Cost pass = Cost.brief(weights + 3)
                .plus(Cost.numbers(1))
                .plus(Cost.shown(1))
                .plus(new Cost(100, 60));
        Cost state = Cost.numbers(3.0 * weights).plus(Cost.shown(3.0 * weights)).plus(Cost.brief(weights));
        return losses.plus(pass.times(samples)).plus(state).plus(new Cost(500, 250));
    }

    private static Answer answer(List<OneLayer.Step> history, List<OneLayer.Sample> samples) {
        return new Answer(
                samples.stream().mapToDouble(OneLayer.Sample::target).toArray(),
                history.stream().map(StepAnswer::of).toList());
    }

    private static Tensor vector(double[] values) {
        return new Tensor(values, values.length);
    }

    private static List<OneLayer.Sample> samples(List<List<Double>> rows, int inputs) {
        Check.count("samples", 1, MOST_SAMPLES, Body.required("samples", rows).size());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> sample("samples[" + i + "]", rows.get(i), inputs))
                .toList();
    }

    /** Each sample is its inputs followed by its target. */
    private static OneLayer.Sample sample(String field, List<Double> row, int inputs) {
        double[] numbers = Check.finite(field, row);
        if (numbers.length != inputs + 1) {
            throw Complaint.LENGTH.about(field, new FieldName(field), inputs + 1, numbers.length);
        }
        return new OneLayer.Sample(Arrays.copyOf(numbers, inputs), numbers[inputs]);
    }
}
