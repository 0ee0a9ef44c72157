package nabla.exercise.definition;

import java.util.List;
import nabla.exercise.question.DefinitionError;
import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** A function and a point at which it is looked at. */
public record Place(FunctionOf function, NumbersOf point) {

    public static Place read(String path, Object of, List<String> variables, Object at, Scope scope) {
        FunctionOf function = scope.function(Json.join(path, "of"), of, variables);
        NumbersOf point = scope.numbers(Json.join(path, "at"), at);
        int coordinates = point.values().size();
        if (coordinates != function.variables().size()) {
            throw new DefinitionError(
                    Json.join(path, "at"), "one number for each of " + function.variables(), coordinates + " numbers");
        }
        return new Place(function, point);
    }

    public Formula formula(Draw draw) {
        return function.in(draw);
    }

    /** In the shape that the author gave it. */
    public Tensor point(Draw draw) {
        return point.in(draw);
    }
}
