package nabla.exercise.definition;

import java.util.List;
import nabla.exercise.question.DefinitionError;
import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** A function and a point of its domain. */
public record FunctionAtPoint(FunctionOf function, NumbersOf point) {

    public static FunctionAtPoint read(String path, Object of, List<String> variables, Object at, Scope scope) {
        FunctionOf function = scope.function(DefinitionMapper.join(path, "of"), of, variables);
        NumbersOf point = scope.numbers(DefinitionMapper.join(path, "at"), at);
        int coordinates = point.values().size();
        if (coordinates != function.variables().size()) {
            throw new DefinitionError(
                    DefinitionMapper.join(path, "at"),
                    "one number for each of " + function.variables(),
                    coordinates + " numbers");
        }
        return new FunctionAtPoint(function, point);
    }

    public Formula formula(Draw draw) {
        return function.in(draw);
    }

    /** In the shape that the author gave it. */
    public Tensor point(Draw draw) {
        return point.in(draw);
    }
}
