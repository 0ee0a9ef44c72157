package nabla.exercise.run;

import java.util.Map;
import nabla.exercise.definition.Draw;
import nabla.formula.Formula;

/**
 * The values of the inputs that a reader gave for a run, by name, besides what the seed drew.
 *
 * @param function the reader's own function; null if none was asked for
 */
public record Given(Draw draw, Map<String, Double> numbers, Map<String, double[]> vectors, Formula function) {

    public static Given nothing(Draw draw) {
        return new Given(draw, Map.of(), Map.of(), null);
    }

    /** The draw's numbers and the reader's, for formulas of both. */
    Draw all() {
        return draw.with(numbers);
    }
}
