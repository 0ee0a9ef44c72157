package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.numeric.Tensor;

/** {@code difference: {of: f, at: 2, h: 0.1, scheme: forward}}: a difference quotient in one variable, as it is computed. */
record DifferenceProcedure(FunctionAtPoint place, int variable, NumberOf h, Difference scheme) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at, String in, Object h, Difference scheme) {}

    static DifferenceProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        FunctionAtPoint place = FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope);
        return new DifferenceProcedure(
                place,
                Scope.variable(
                        DefinitionMapper.join(path, "in"),
                        keys.in,
                        place.function().variables()),
                scope.number(DefinitionMapper.join(path, "h"), keys.h),
                DefinitionMapper.required(
                        DefinitionMapper.join(path, "scheme"), keys.scheme, "forward, backward or central"));
    }

    @Override
    public Value right(Draw draw) {
        return Value.of(quotient(place.formula(draw), place.point(draw).values(), scheme, h.in(draw)));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        double[] point = place.point(draw).values();
        double step = h.in(draw);
        double right = quotient(f, point, scheme, step);
        List<Wrong> wrong = new ArrayList<>();
        for (Difference other : Difference.values()) {
            if (other != scheme) {
                wrong.add(Wrong.of(Finding.of(other), quotient(f, point, other, step)));
            }
        }
        boolean central = scheme == Difference.CENTRAL;
        wrong.add(central ? Wrong.of(Finding.DIVIDED_BY_H, 2 * right) : Wrong.of(Finding.DIVIDED_BY_2H, right / 2));
        wrong.add(Wrong.of(Finding.NOT_DIVIDED, right * (central ? 2 * step : step)));
        wrong.add(Wrong.of(Finding.EXACT_FOR_DIFFERENCE, f.fastGradient(point)[variable]));
        wrong.add(Wrong.of(Finding.VALUE_FOR_DERIVATIVE, f.at(point)));
        wrong.addAll(Wrong.atWrongPoints(point, x -> number(f, x, step)));
        return wrong;
    }

    private Tensor number(Formula f, double[] point, double step) {
        return Value.number(quotient(f, point, scheme, step));
    }

    private double quotient(Formula f, double[] point, Difference scheme, double step) {
        DoubleUnaryOperator slice = x -> {
            double[] moved = point.clone();
            moved[variable] = x;
            return f.at(moved);
        };
        return scheme.of(slice, point[variable], step);
    }
}
