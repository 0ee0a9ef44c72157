package nabla.exercise.run;

import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.question.DefinitionError;
import nabla.numeric.InputError;
import nabla.numeric.Tensor;
import nabla.numeric.network.SoftmaxNetwork;

/** {@code network: {weights: […], input: [0.6, 0.9], target: [0, 0, 1], rate: rate, steps: 20}}: training. */
record NetworkRun(
        NumbersOf weights,
        RunScope.VectorSlot input,
        RunScope.VectorSlot target,
        NumberOf rate,
        NumberOf steps,
        RunScope scope)
        implements Run {

    private record Keys(Object weights, Object input, Object target, Object rate, Object steps) {}

    static NetworkRun read(String path, Object map, RunScope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        NumbersOf weights = scope.numbers().numbers(path + ".weights", keys.weights);
        if (weights.shape().length != 2 || weights.values().isEmpty()) {
            throw new DefinitionError(path + ".weights", "a matrix", DefinitionMapper.shown(keys.weights));
        }
        return new NetworkRun(
                weights,
                scope.vector(path + ".input", keys.input, weights.shape()[0]),
                scope.vector(path + ".target", keys.target, weights.shape()[1]),
                scope.number(path + ".rate", keys.rate),
                scope.number(path + ".steps", keys.steps),
                scope);
    }

    @Override
    public RunResult of(Given given) {
        Draw all = given.all();
        Tensor matrix = weights.in(all);
        int count = DescentRun.whole(steps.in(all), scope.field("steps"));
        try {
            return RunResult.of(new SoftmaxNetwork(matrix)
                    .train(input.in(given), target.in(given), rate.in(all), count).stream()
                            .mapToDouble(step -> step.pass().loss())
                            .toArray());
        } catch (InputError e) {
            throw NeuronRun.unfit(e, scope.field("steps"));
        }
    }
}
