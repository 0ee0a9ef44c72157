package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.question.DefinitionError;
import nabla.numeric.Tensor;
import nabla.numeric.network.OneLayer;
import nabla.numeric.network.OneLayer.Pass;
import nabla.numeric.network.OneLayer.Sample;

/**
 * {@code neuron: {weights: [w, v], samples: [[1, 2, 3]], give: gradient}}: a network of one layer with squared loss.
 *
 * @param samples one row each: the inputs, then the target
 */
record NeuronProcedure(NumbersOf weights, NumbersOf samples, Give give) implements Procedure {

    /** Prediction and error are those of the first sample, error being ŷ − y. */
    enum Give {
        PREDICTION,
        ERROR,
        LOSS,
        GRADIENT
    }

    private record Keys(Object weights, Object samples, Give give) {}

    static NeuronProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        NumbersOf weights = scope.numbers(DefinitionMapper.join(path, "weights"), keys.weights);
        NumbersOf samples = scope.numbers(DefinitionMapper.join(path, "samples"), keys.samples);
        if (weights.shape().length != 1
                || samples.shape().length != 2
                || samples.shape()[1] != weights.shape()[0] + 1) {
            throw new DefinitionError(
                    DefinitionMapper.join(path, "samples"),
                    "rows of as many inputs as weights, and a target",
                    DefinitionMapper.shown(keys.samples));
        }
        Give give = DefinitionMapper.required(
                DefinitionMapper.join(path, "give"), keys.give, "one of prediction, error, loss, gradient");
        return new NeuronProcedure(weights, samples, give);
    }

    @Override
    public Value right(Draw draw) {
        return new Value.Numbers(right(new OneLayer(weights.in(draw).values()), samples(draw)));
    }

    private Tensor right(OneLayer layer, List<Sample> all) {
        Pass first = layer.pass(all.get(0));
        return switch (give) {
            case PREDICTION -> Value.number(first.prediction());
            case ERROR -> Value.number(first.error());
            case LOSS -> Value.number(layer.loss(all));
            case GRADIENT -> vector(layer.gradient(all));
        };
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        OneLayer layer = new OneLayer(weights.in(draw).values());
        List<Sample> all = samples(draw);
        Pass first = layer.pass(all.get(0));
        Tensor right = right(layer, all);
        List<Wrong> wrong = new ArrayList<>();
        switch (give) {
            case PREDICTION -> wrong.add(Wrong.of(Finding.ERROR_FOR_PREDICTION, first.error()));
            case ERROR -> {
                wrong.add(Wrong.of(Finding.ERROR_TURNED_ROUND, -first.error()));
                wrong.add(Wrong.of(Finding.PREDICTION_FOR_ERROR, first.prediction()));
                wrong.add(Wrong.of(Finding.LOSS_FOR_ERROR, first.loss()));
            }
            case LOSS -> {
                wrong.add(Wrong.of(Finding.HALF_FORGOTTEN, 2 * right.values()[0]));
                wrong.add(Wrong.of(Finding.MEAN_FORGOTTEN, all.size() * right.values()[0]));
                wrong.add(Wrong.of(Finding.MEAN_FORGOTTEN, 2 * all.size() * right.values()[0]));
                wrong.add(Wrong.of(Finding.ERROR_NOT_SQUARED, first.error()));
                wrong.add(Wrong.of(Finding.ERROR_NOT_SQUARED, Math.abs(first.error())));
                wrong.add(Wrong.of(Finding.ERROR_NOT_SQUARED, first.error() / 2));
            }
            case GRADIENT -> gradientSlips(layer, all, right, wrong);
        }
        return wrong;
    }

    private static void gradientSlips(OneLayer layer, List<Sample> all, Tensor right, List<Wrong> wrong) {
        wrong.add(Wrong.of(Finding.ERROR_TURNED_ROUND, Wrong.scaled(right, -1)));
        wrong.add(Wrong.of(Finding.MEAN_FORGOTTEN, Wrong.scaled(right, all.size())));
        wrong.add(Wrong.of(Finding.HALF_FORGOTTEN, Wrong.scaled(right, 2)));
        double error =
                all.stream().mapToDouble(s -> layer.pass(s).error()).average().orElse(0);
        double[] errors = new double[right.size()];
        Arrays.fill(errors, error);
        wrong.add(Wrong.of(Finding.INPUT_FORGOTTEN, right.with(errors)));
        wrong.add(Wrong.of(Finding.WEIGHT_FOR_INPUT, Wrong.scaled(vector(layer.weights()), error)));
        List<Sample> untargeted =
                all.stream().map(s -> new Sample(s.inputs(), 0)).toList();
        wrong.add(Wrong.of(Finding.TARGET_FORGOTTEN, vector(layer.gradient(untargeted))));
        wrong.add(Wrong.of(Finding.ERROR_FORGOTTEN, vector(all.get(0).inputs())));
    }

    private static Tensor vector(double[] values) {
        return new Tensor(values, values.length);
    }

    private List<Sample> samples(Draw draw) {
        Tensor rows = samples.in(draw);
        int width = rows.shape()[1];
        List<Sample> list = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += width) {
            int target = from + width - 1;
            list.add(new Sample(Arrays.copyOfRange(rows.values(), from, target), rows.values()[target]));
        }
        return list;
    }
}
