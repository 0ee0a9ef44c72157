package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.numeric.Difference;

/** {@code evaluations: {scheme: central, variables: n}}: how often a numeric gradient evaluates f. */
record EvaluationsProcedure(Difference scheme, NumberOf variables) implements Procedure {

    private record Keys(Difference scheme, Object variables) {}

    static EvaluationsProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new EvaluationsProcedure(
                DefinitionMapper.required(
                        DefinitionMapper.join(path, "scheme"), keys.scheme, "forward, backward or central"),
                scope.number(DefinitionMapper.join(path, "variables"), keys.variables));
    }

    @Override
    public Value right(Draw draw) {
        return Value.of(scheme.evaluations(count(draw)));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        int n = count(draw);
        List<Wrong> wrong = new ArrayList<>();
        if (scheme == Difference.CENTRAL) {
            wrong.add(Wrong.of(Finding.FORWARD_DIFFERENCE, Difference.FORWARD.evaluations(n)));
            wrong.add(Wrong.of(Finding.SHARED_VALUE_COUNTED, 2.0 * n + 1));
        } else {
            wrong.add(Wrong.of(Finding.SHARED_VALUE_NOT_SHARED, 2.0 * n));
        }
        wrong.add(Wrong.of(Finding.ONE_EVALUATION_A_VARIABLE, n));
        wrong.add(Wrong.of(Finding.ONE_VARIABLE_ONLY, scheme.evaluations()));
        return wrong;
    }

    private int count(Draw draw) {
        return (int) Math.rint(variables.in(draw));
    }
}
