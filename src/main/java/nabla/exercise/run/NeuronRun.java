package nabla.exercise.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.question.InvalidAnswer;
import nabla.exercise.run.RunScope.VectorSlot;
import nabla.numeric.InputError;
import nabla.numeric.network.OneLayer;
import nabla.numeric.network.OneLayer.Sample;
import nabla.text.Bilingual;

/** {@code neuron: {weights: [0, 0], samples: [[1, 2, 3]], rate: rate, steps: 20}}: training; a sample ends with its target. */
record NeuronRun(VectorSlot weights, int inputs, NumbersOf samples, NumberOf rate, NumberOf steps, RunScope scope)
        implements Run {

    private record Keys(Object weights, Object samples, Object rate, Object steps) {}

    static NeuronRun read(String path, Object map, RunScope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        NumbersOf samples = scope.samples(path + ".samples", keys.samples, "a list of samples [x1, x2, y]");
        int inputs = samples.shape()[1] - 1;
        return new NeuronRun(
                scope.vector(path + ".weights", keys.weights, inputs),
                inputs,
                samples,
                scope.number(path + ".rate", keys.rate),
                scope.number(path + ".steps", keys.steps),
                scope);
    }

    @Override
    public RunResult of(Given given) {
        Draw all = given.all();
        double[] numbers = samples.in(all).values();
        List<Sample> list = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += inputs + 1) {
            list.add(new Sample(Arrays.copyOfRange(numbers, i, i + inputs), numbers[i + inputs]));
        }
        int count = DescentRun.whole(steps.in(all), scope.field("steps"));
        try {
            return RunResult.of(new OneLayer(weights.in(given))
                    .train(list, rate.in(all), count).stream()
                            .mapToDouble(OneLayer.Step::loss)
                            .toArray());
        } catch (InputError e) {
            throw unfit(e, scope.field("steps"));
        }
    }

    static InvalidAnswer unfit(InputError error, String field) {
        return new InvalidAnswer(
                field, -1, Bilingual.literally(error.message(Locale.KOREAN), error.message(Locale.ENGLISH)));
    }
}
