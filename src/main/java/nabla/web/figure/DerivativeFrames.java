package nabla.web.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.numeric.Difference;
import nabla.numeric.PythonText;
import nabla.web.budget.Cost;

/** Everything that a slider over h can show, so that moving it asks nothing: three schemes at every step. */
record DerivativeFrames(
        List<Double> steps,
        List<String> stepsShown,
        List<Estimate> forward,
        List<Estimate> backward,
        List<Estimate> central) {

    /** 5, 2, 1, 0.5, … 1e-16: even on a log scale, and round to read. */
    private static final List<Double> STEPS = IntStream.rangeClosed(0, 16)
            .boxed()
            .flatMap(decade -> Stream.of(5, 2, 1).map(digit -> Double.parseDouble(digit + "e-" + decade)))
            .filter(step -> step >= 1e-16)
            .toList();

    /** Each estimate has four evaluations, six numbers and two that are shown. */
    static Cost cost(int work) {
        int estimates = 3 * STEPS.size();
        return Cost.evaluations(4.0 * estimates, work)
                .plus(Cost.numbers(6.0 * estimates))
                .plus(Cost.shown(3.0 * estimates));
    }

    static DerivativeFrames of(OneVariable function) {
        return new DerivativeFrames(
                STEPS,
                STEPS.stream().map(PythonText::of).toList(),
                estimates(function, Difference.FORWARD),
                estimates(function, Difference.BACKWARD),
                estimates(function, Difference.CENTRAL));
    }

    private static List<Estimate> estimates(OneVariable function, Difference scheme) {
        return STEPS.stream().map(h -> Estimate.of(function, h, scheme)).toList();
    }
}
