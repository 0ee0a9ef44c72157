package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.elementary.Elementary;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.question.DefinitionError;
import nabla.numeric.Tensor;
import nabla.numeric.network.SoftmaxNetwork;
import nabla.numeric.network.SoftmaxNetwork.Pass;

/** {@code network: {weights: [[…], […]], input: […], target: […], give: loss}}: one layer with softmax and cross-entropy error. */
record NetworkProcedure(NumbersOf weights, NumbersOf input, NumbersOf target, Give give) implements Procedure {

    /** The predicted class is counted from 0. */
    enum Give {
        SCORES,
        PROBABILITIES,
        LOSS,
        GRADIENT,
        PREDICTED
    }

    private record Keys(Object weights, Object input, Object target, Give give) {}

    static NetworkProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        NumbersOf weights = scope.numbers(DefinitionMapper.join(path, "weights"), keys.weights);
        NumbersOf input = scope.numbers(DefinitionMapper.join(path, "input"), keys.input);
        NumbersOf target = scope.numbers(DefinitionMapper.join(path, "target"), keys.target);
        int[] shape = weights.shape();
        if (shape.length != 2
                || !Arrays.equals(input.shape(), new int[] {shape[0]})
                || !Arrays.equals(target.shape(), new int[] {shape[1]})) {
            throw new DefinitionError(
                    path,
                    "a matrix of weights, an input for each row, a target for each column",
                    DefinitionMapper.shown(List.of(weights.shape(), input.shape(), target.shape())));
        }
        Give give = DefinitionMapper.required(
                DefinitionMapper.join(path, "give"),
                keys.give,
                "one of scores, probabilities, loss, gradient, predicted");
        return new NetworkProcedure(weights, input, target, give);
    }

    @Override
    public Value right(Draw draw) {
        SoftmaxNetwork network = new SoftmaxNetwork(weights.in(draw));
        double[] x = input.in(draw).values();
        double[] t = target.in(draw).values();
        return new Value.Numbers(
                switch (give) {
                    case SCORES -> vector(network.scores(x));
                    case PROBABILITIES -> vector(network.probabilities(x));
                    case LOSS -> Value.number(network.loss(x, t));
                    case GRADIENT -> network.gradient(x, t);
                    case PREDICTED -> Value.number(network.predicted(x));
                });
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        SoftmaxNetwork network = new SoftmaxNetwork(weights.in(draw));
        double[] x = input.in(draw).values();
        double[] t = target.in(draw).values();
        Pass pass = network.pass(x, t);
        List<Wrong> wrong = new ArrayList<>();
        switch (give) {
            case SCORES -> wrong.add(Wrong.of(Finding.PROBABILITIES_FOR_SCORES, vector(pass.probabilities())));
            case PROBABILITIES -> probabilitySlips(pass, wrong);
            case LOSS -> lossSlips(pass, t, wrong);
            case GRADIENT -> gradientSlips(network, x, t, pass, wrong);
            case PREDICTED -> {
                wrong.add(Wrong.of(Finding.COUNTED_FROM_ONE, pass.predicted() + 1.0));
                wrong.add(Wrong.of(Finding.TARGET_FOR_PREDICTION, largest(t)));
            }
        }
        return wrong;
    }

    private static void probabilitySlips(Pass pass, List<Wrong> wrong) {
        wrong.add(Wrong.of(Finding.SOFTMAX_FORGOTTEN, vector(pass.scores())));
        wrong.add(Wrong.of(Finding.POWERS_NOT_DIVIDED, vector(pass.powers())));
        wrong.add(Wrong.of(
                Finding.POWERS_NOT_DIVIDED,
                vector(Arrays.stream(pass.scores()).map(Elementary::exp).toArray())));
        double sum = Arrays.stream(pass.scores()).sum();
        wrong.add(Wrong.of(Finding.EXPONENTIAL_FORGOTTEN, Wrong.scaled(vector(pass.scores()), 1 / sum)));
        wrong.add(Wrong.of(Finding.TARGET_SUBTRACTED, vector(pass.errors())));
    }

    private static void lossSlips(Pass pass, double[] t, List<Wrong> wrong) {
        double probability = pass.probabilities()[largest(t)];
        wrong.add(Wrong.of(Finding.MINUS_FORGOTTEN, -pass.loss()));
        wrong.add(Wrong.of(Finding.PROBABILITY_FOR_LOSS, probability));
        wrong.add(Wrong.of(Finding.PROBABILITY_FOR_LOSS, 1 - probability));
        wrong.add(Wrong.of(Finding.OTHER_LOGARITHM, pass.loss() / Elementary.log(10)));
        wrong.add(Wrong.of(Finding.OTHER_LOGARITHM, pass.loss() / Elementary.log(2)));
        for (int k = 0; k < t.length; k++) {
            wrong.add(Wrong.of(Finding.OTHER_CLASS, -Elementary.log(pass.probabilities()[k])));
        }
    }

    private static void gradientSlips(SoftmaxNetwork network, double[] x, double[] t, Pass pass, List<Wrong> wrong) {
        Tensor right = network.gradient(x, t);
        double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        wrong.add(Wrong.of(Finding.ERROR_TURNED_ROUND, Wrong.scaled(right, -1)));
        wrong.add(Wrong.of(Finding.TARGET_FORGOTTEN, outer(right, x, pass.probabilities())));
        wrong.add(Wrong.of(Finding.INPUT_FORGOTTEN, outer(right, ones, pass.errors())));
        double[] scoreErrors = pass.scores().clone();
        for (int k = 0; k < t.length; k++) {
            scoreErrors[k] -= t[k];
        }
        wrong.add(Wrong.of(Finding.SOFTMAX_FORGOTTEN, outer(right, x, scoreErrors)));
    }

    private static Tensor outer(Tensor shape, double[] x, double[] y) {
        double[] product = new double[shape.size()];
        Arrays.setAll(product, place -> x[place / y.length] * y[place % y.length]);
        return shape.with(product);
    }

    private static int largest(double[] t) {
        int best = 0;
        for (int k = 1; k < t.length; k++) {
            best = t[k] > t[best] ? k : best;
        }
        return best;
    }

    private static Tensor vector(double[] values) {
        return new Tensor(values, values.length);
    }
}
