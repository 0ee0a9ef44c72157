package nabla.exercise.run;

import java.util.Arrays;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.numeric.network.Activation;
import nabla.numeric.network.LayeredNetwork;
import nabla.numeric.network.Loss;
import nabla.numeric.network.Samples;
import nabla.numeric.network.Training;

/**
 * {@code layers: {points: [[0, 1, 1]], hidden: 2, activation: tanh, start: […], rate: rate, steps: 100}}: training of a
 * network with one hidden layer on points that end with their class, 0 or 1; each step uses all of them. The start is all
 * weights and biases, W₁, b₁, W₂, b₂, row by row.
 */
record LayersRun(LayeredNetwork network, NumbersOf points, RunScope.VectorSlot start, NumberOf rate, int steps)
        implements Run {

    private record Keys(
            Object points, Integer hidden, Activation activation, Object start, Object rate, Integer steps) {}

    static LayersRun read(String path, Object map, RunScope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        NumbersOf points = scope.samples(path + ".points", keys.points, "a list of points [x, y, class]");
        int hidden = DefinitionMapper.required(path + ".hidden", keys.hidden, "a number of units");
        Activation activation =
                DefinitionMapper.required(path + ".activation", keys.activation, "sigmoid, tanh or relu");
        LayeredNetwork network = new LayeredNetwork(activation, Loss.CROSS_ENTROPY, points.shape()[1] - 1, hidden, 2);
        return new LayersRun(
                network,
                points,
                scope.vector(path + ".start", keys.start, network.size()),
                scope.number(path + ".rate", keys.rate),
                DefinitionMapper.required(path + ".steps", keys.steps, "a number of steps"));
    }

    @Override
    public RunResult of(Given given) {
        Draw all = given.all();
        Samples samples = samples(points.in(all).values());
        Training training = new Training(
                network,
                start.in(given),
                samples,
                samples.first(0),
                Training.Settings.plain(rate.in(all), samples.size(), steps));
        double[] losses = new double[steps + 1];
        int count = 0;
        while (training.hasNext()) {
            losses[count++] = training.next().training().loss();
        }
        return RunResult.of(Arrays.copyOf(losses, count));
    }

    private Samples samples(double[] rows) {
        int inputs = network.inputs();
        int count = rows.length / (inputs + 1);
        double[] x = new double[count * inputs];
        int[] classes = new int[count];
        for (int row = 0; row < count; row++) {
            System.arraycopy(rows, row * (inputs + 1), x, row * inputs, inputs);
            classes[row] = (int) rows[row * (inputs + 1) + inputs];
        }
        return Samples.ofClasses(inputs, x, 2, classes);
    }
}
