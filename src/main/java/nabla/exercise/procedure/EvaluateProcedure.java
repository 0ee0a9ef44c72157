package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;

/** {@code evaluate: {of: f, at: 2}}: the value of a function at a point. */
record EvaluateProcedure(FunctionAtPoint place) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at) {}

    static EvaluateProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new EvaluateProcedure(FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope));
    }

    @Override
    public Value right(Draw draw) {
        return Value.of(place.formula(draw).at(place.point(draw).values()));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        double[] point = place.point(draw).values();
        List<Wrong> wrong = new ArrayList<>();
        for (double partial : f.fastGradient(point)) {
            wrong.add(Wrong.of(Finding.DERIVATIVE_FOR_VALUE, partial));
        }
        wrong.addAll(Wrong.atWrongPoints(point, x -> Value.number(f.at(x))));
        return wrong;
    }
}
