package nabla.web.figure.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nabla.numeric.Tensor;
import nabla.numeric.network.LayeredNetwork;
import nabla.plot.Rounding;
import nabla.web.budget.Cost;
import nabla.web.http.PrintedNumbers;

/**
 * A network at one step: its parameters, and maps over the window, rows from below, three digits as they are only drawn.
 *
 * @param parametersBrief each parameter's numbers in a row
 * @param boundary the probability of class 1
 * @param units for each hidden layer, what each of its units gives
 */
record LayersFrame(
        int step,
        List<Object> parameters,
        List<List<String>> parametersBrief,
        Double[][] boundary,
        List<List<Double[][]>> units) {

    /** Steps that are shown, as evenly as whole numbers go. */
    private static final int FRAMES = 20;

    /** Points a side. */
    private static final int FINE = 41;

    private static final int COARSE = 15;
    private static final int DIGITS = 3;

    static boolean isShown(int step, int steps) {
        int frames = Math.min(FRAMES, steps);
        return step == 0 || (long) step * frames / steps > (step - 1L) * frames / steps;
    }

    static LayersFrame of(LayeredNetwork network, double[] theta, int step, List<List<Double>> window) {
        List<Tensor> parameters = network.parameters(theta);
        List<double[]> fine = network.outputs(theta, grid(window, FINE));
        List<double[]> coarse = network.outputs(theta, grid(window, COARSE));
        List<List<Double[][]>> units = new ArrayList<>();
        for (int layer = 0; layer < network.layers() - 1; layer++) {
            double[] outputs = coarse.get(layer);
            int width = network.widths()[layer + 1];
            units.add(IntStream.range(0, width)
                    .mapToObj(unit -> map(outputs, unit, width, COARSE))
                    .toList());
        }
        return new LayersFrame(
                step,
                LayersEndpoint.nested(parameters),
                parameters.stream()
                        .map(values -> PrintedNumbers.brief(values.values()))
                        .toList(),
                map(fine.get(network.layers() - 1), 1, network.outputs(), FINE),
                units);
    }

    /** Of all frames. */
    static Cost cost(LayeredNetwork network, int steps) {
        int hidden = IntStream.of(network.widths()).sum() - network.inputs() - network.outputs();
        double points = FINE * FINE + COARSE * COARSE;
        double forwards = points * (2.0 * network.multiplications() + 100.0 * hidden);
        double drawn = FINE * FINE + (double) hidden * COARSE * COARSE;
        return new Cost(forwards + 60 * drawn, 7 * drawn)
                .plus(Cost.numbers(network.size()))
                .plus(Cost.brief(network.size()))
                .times(Math.min(FRAMES, steps) + 2.0);
    }

    private static double[] grid(List<List<Double>> window, int points) {
        double[] grid = new double[2 * points * points];
        for (int row = 0; row < points; row++) {
            for (int column = 0; column < points; column++) {
                grid[2 * (row * points + column)] = place(window.get(0), column, points - 1);
                grid[2 * (row * points + column) + 1] = place(window.get(1), row, points - 1);
            }
        }
        return grid;
    }

    private static double place(List<Double> range, int i, int last) {
        return (range.get(0) * (last - i) + range.get(1) * i) / last;
    }

    private static Double[][] map(double[] outputs, int unit, int width, int points) {
        return IntStream.range(0, points)
                .mapToObj(row -> IntStream.range(0, points)
                        .mapToObj(column -> drawn(outputs[(row * points + column) * width + unit]))
                        .toArray(Double[]::new))
                .toArray(Double[][]::new);
    }

    /** Null where there is no value. */
    private static Double drawn(double value) {
        return Double.isFinite(value) ? Rounding.significant(value, DIGITS) : null;
    }
}
