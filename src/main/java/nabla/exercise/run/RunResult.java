package nabla.exercise.run;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import nabla.elementary.Elementary;
import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Descent.Stop;
import nabla.text.Bilingual;

/**
 * The result of a run of the numeric core.
 *
 * @param measures what can be measured of such a run
 * @param first the value or loss at the start
 * @param last the value or loss at the end
 * @param end where a walk ended; null for other runs
 * @param stopped why it ended; null for a difference quotient
 * @param told what it did, for the reader
 */
public record RunResult(
        Map<Measure, Double> measures, double first, double last, double[] end, Stop stopped, Bilingual told) {

    /** Beyond this a gradient of exactly 0 comes from rounding, or from a function that does not change any more. */
    private static final double FAR = 1e9;

    /** What can be measured, with its name as a subject. */
    public enum Measure {
        ERROR("오차가", "the error"),
        VALUE("함숫값이", "the value"),
        LOSS("손실이", "the loss"),
        STEPS("걸음 수가", "the number of steps");

        private final Bilingual subject;

        Measure(String korean, String english) {
            this.subject = new Bilingual(korean, english);
        }

        Bilingual subject() {
            return subject;
        }
    }

    /** A difference quotient of a function of one variable that has a derivative at x. */
    public static RunResult of(Formula f, double x, double h, Difference scheme) {
        double quotient = scheme.of(f::at, x, h);
        double error = Math.abs(quotient - f.gradient(x)[0]);
        Bilingual told = RunText.QUOTIENT.words(Numerals.shown(quotient), Numerals.brief(error));
        return new RunResult(
                Map.of(Measure.ERROR, error, Measure.VALUE, quotient), Double.NaN, quotient, null, null, told);
    }

    public static RunResult of(Descent walk) {
        double[] values = walk.values();
        int steps = values.length - 1;
        Map<Measure, Double> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.VALUE, values[steps]);
        measures.put(Measure.STEPS, (double) steps);
        Bilingual told =
                RunText.WALK.words(steps, Numerals.shown(walk.end()), Numerals.shown(values[steps]), why(walk));
        return new RunResult(measures, values[0], values[steps], walk.end(), walk.stopped(), told);
    }

    private static Bilingual why(Descent walk) {
        boolean still = walk.norms()[walk.norms().length - 1] == 0;
        boolean far = Arrays.stream(walk.end()).anyMatch(coordinate -> Math.abs(coordinate) > FAR);
        return still && far ? RunText.ENDED_FROZEN.words() : RunText.why(walk.stopped());
    }

    /** Training, by the loss before every step and at the end. */
    public static RunResult of(double[] losses) {
        int steps = losses.length - 1;
        double last = losses[steps];
        Stop stopped = Double.isFinite(last) ? Stop.STEPS : Stop.DIVERGED;
        Map<Measure, Double> measures = Map.of(Measure.LOSS, last, Measure.STEPS, (double) steps);
        Bilingual told =
                RunText.TRAINING.words(steps, Numerals.shown(losses[0]), Numerals.shown(last), RunText.why(stopped));
        return new RunResult(measures, losses[0], last, null, stopped, told);
    }

    boolean grew() {
        return last > first || stopped == Stop.DIVERGED;
    }

    /** How far from a target the walk ended. */
    double distance(double[] target) {
        double distance = 0;
        for (int i = 0; i < target.length; i++) {
            distance = Elementary.hypot(distance, end[i] - target[i]);
        }
        return distance;
    }
}
