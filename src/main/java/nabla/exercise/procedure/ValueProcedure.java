package nabla.exercise.procedure;

import java.util.List;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Value;

/** {@code value: a*b}: what the author wrote, a number or lists of numbers. */
record ValueProcedure(NumbersOf numbers) implements Procedure {

    @Override
    public Value right(Draw draw) {
        return new Value.Numbers(numbers.in(draw));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        return List.of();
    }
}
