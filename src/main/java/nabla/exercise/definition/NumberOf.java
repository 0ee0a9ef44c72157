package nabla.exercise.definition;

import java.util.Arrays;
import nabla.formula.Formula;

/** A number that depends on the draw: a formula of parameters and lets. */
public record NumberOf(Formula formula) {

    public double in(Draw draw) {
        return at(draw.numbers());
    }

    /** With only the first so many numbers known. */
    double at(double[] numbers) {
        return formula.at(Arrays.copyOf(numbers, formula.variables().size()));
    }
}
