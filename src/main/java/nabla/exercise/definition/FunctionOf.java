package nabla.exercise.definition;

import java.util.List;
import java.util.Map;
import nabla.formula.Formula;

/**
 * A function that depends on the draw.
 *
 * @param formula of its variables, then of parameters and lets
 * @param typed whether numbers are only put in, and nothing is simplified
 */
public record FunctionOf(Formula formula, List<String> variables, boolean typed) {

    public Formula in(Draw draw) {
        return draw.formula(this);
    }

    Formula with(Map<String, Double> numbers) {
        return typed ? formula.substituted(numbers) : formula.with(numbers);
    }
}
