package nabla.exercise.definition;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.question.DefinitionError;
import nabla.numeric.InputError;
import nabla.numeric.Tensor;

/**
 * Numbers that depend on the draw, in a shape that does not.
 *
 * @param values the last axis running fastest
 * @param shape the length of each axis; empty for a single number
 */
public record NumbersOf(List<NumberOf> values, int[] shape) {

    static NumbersOf read(String path, Object nested, Scope scope) {
        List<NumberOf> values = new ArrayList<>();
        Object indices = indices(path, nested, scope, values);
        try {
            return new NumbersOf(values, Tensor.read(path, indices).shape());
        } catch (InputError e) {
            throw new DefinitionError(path, "lists of equal length", e.getMessage());
        }
    }

    private static Object indices(String path, Object nested, Scope scope, List<NumberOf> values) {
        if (nested instanceof List<?> list) {
            List<Object> indices = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                indices.add(indices(path + "[" + i + "]", list.get(i), scope, values));
            }
            return indices;
        }
        values.add(scope.number(path, nested));
        return values.size();
    }

    public Tensor in(Draw draw) {
        return new Tensor(values.stream().mapToDouble(value -> value.in(draw)).toArray(), shape);
    }
}
