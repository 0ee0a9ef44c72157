package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.Gradient;
import nabla.numeric.Tensor;

/** {@code numeric-gradient: {of: f, at: [1, 2], h: 0.1}}: all partial derivatives by central difference, shaped as the point. */
record NumericGradientProcedure(FunctionAtPoint place, NumberOf h) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at, Object h) {}

    static NumericGradientProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        Object step = keys.h == null ? Difference.STEP : keys.h;
        return new NumericGradientProcedure(
                FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope),
                scope.number(DefinitionMapper.join(path, "h"), step));
    }

    @Override
    public Value right(Draw draw) {
        return new Value.Numbers(gradient(place.formula(draw), place.point(draw), h.in(draw), Difference.CENTRAL));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        Tensor point = place.point(draw);
        double step = h.in(draw);
        Tensor right = gradient(f, point, step, Difference.CENTRAL);
        List<Wrong> wrong = new ArrayList<>();
        for (Difference other : List.of(Difference.FORWARD, Difference.BACKWARD)) {
            wrong.add(Wrong.of(Finding.of(other), gradient(f, point, step, other)));
        }
        wrong.add(Wrong.of(Finding.DIVIDED_BY_H, Wrong.scaled(right, 2)));
        wrong.add(Wrong.of(Finding.NOT_DIVIDED, Wrong.scaled(right, 2 * step)));
        wrong.add(Wrong.of(Finding.EXACT_FOR_DIFFERENCE, point.with(f.fastGradient(point.values()))));
        wrong.addAll(GradientProcedure.wrong(f, point));
        return wrong;
    }

    private static Tensor gradient(Formula f, Tensor point, double step, Difference scheme) {
        return point.with(Gradient.numeric(f::at, point.values().clone(), step, scheme));
    }
}
