package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;

/** {@code frozen: {of: f, moving: x, at: [1, 2]}}: the function of one variable that is left when the others stand still. */
record FrozenProcedure(FunctionAtPoint place, int moving) implements Procedure {

    private record Keys(Object of, List<String> variables, String moving, Object at) {}

    static FrozenProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        FunctionAtPoint place = FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope);
        String name = DefinitionMapper.required(
                DefinitionMapper.join(path, "moving"), keys.moving, "the variable that moves");
        return new FrozenProcedure(
                place,
                Scope.variable(
                        DefinitionMapper.join(path, "moving"),
                        name,
                        place.function().variables()));
    }

    @Override
    public Value right(Draw draw) {
        return new Value.Expression(
                frozen(place.formula(draw), place.point(draw).values()));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        double[] point = place.point(draw).values();
        List<Wrong> wrong = new ArrayList<>();
        wrong.add(wrong(Finding.OTHERS_AS_ZERO, f::at, f, new double[point.length]));
        wrong.add(wrong(Finding.DERIVATIVE_FOR_VALUE, x -> f.fastGradient(x)[moving], f, point));
        for (WrongPoint slip : WrongPoint.of(point)) {
            wrong.add(wrong(slip.finding(), f::at, f, slip.point()));
        }
        return wrong;
    }

    private Wrong wrong(Finding finding, ToDoubleFunction<double[]> quantity, Formula f, double[] held) {
        return Wrong.of(finding, List.of(f.variables().get(moving)), x -> {
            double[] moved = held.clone();
            moved[moving] = x[0];
            return quantity.applyAsDouble(moved);
        });
    }

    /** A function of the moving variable alone. */
    private Formula frozen(Formula f, double[] point) {
        Map<String, Double> held = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            if (i != moving) {
                held.put(f.variables().get(i), point[i]);
            }
        }
        return f.with(held);
    }
}
