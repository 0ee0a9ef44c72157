package nabla.web.figure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.plot.Point;
import nabla.web.budget.Cost;

/** The secants of a cut through its point and the one h farther on, for every h that a slider can reach. */
record Secants(List<Point> ends, List<Double> slopes, List<String> slopesShown) {

    /** 5, 2, 1, 0.5, … 1e-4, the step of the differences beside them. */
    static final List<Double> STEPS = IntStream.rangeClosed(0, 4)
            .boxed()
            .flatMap(decade -> Stream.of(5, 2, 1).map(digit -> Double.parseDouble(digit + "e-" + decade)))
            .filter(step -> step >= Difference.STEP)
            .toList();

    /** Each takes three evaluations, three numbers and one that is shown. */
    static Cost cost(int work) {
        int count = STEPS.size();
        return Cost.evaluations(3.0 * count, work)
                .plus(Cost.numbers(3.0 * count))
                .plus(Cost.shown(count));
    }

    static Secants of(DoubleUnaryOperator cut, double at) {
        List<Double> slopes =
                STEPS.stream().map(h -> Difference.FORWARD.of(cut, at, h)).toList();
        return new Secants(
                STEPS.stream()
                        .map(h -> new Point(at + h, cut.applyAsDouble(at + h)))
                        .toList(),
                slopes,
                slopes.stream().map(PythonText::of).toList());
    }
}
