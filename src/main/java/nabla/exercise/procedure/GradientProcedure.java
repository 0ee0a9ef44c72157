package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;
import nabla.numeric.Tensor;

/** {@code gradient: {of: f, at: [1, 2]}}: all partial derivatives at a point, exact up to rounding, shaped as the point. */
record GradientProcedure(FunctionAtPoint place) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at) {}

    static GradientProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new GradientProcedure(FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope));
    }

    @Override
    public Value right(Draw draw) {
        Tensor point = place.point(draw);
        return new Value.Numbers(point.with(place.formula(draw).gradient(point.values())));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        return wrong(place.formula(draw), place.point(draw));
    }

    /** What learners take for the gradient of f at a point. */
    static List<Wrong> wrong(Formula f, Tensor point) {
        List<Wrong> wrong = new ArrayList<>();
        double[] right = f.fastGradient(point.values());
        byRule(f, point.values(), right)
                .forEach((finding, partials) -> wrong.add(Wrong.of(finding, point.with(partials))));
        wrong.add(Wrong.of(Finding.POINT_FOR_GRADIENT, point));
        wrong.addAll(Wrong.atWrongPoints(point.values(), x -> point.with(f.fastGradient(x))));
        return wrong;
    }

    /** Every partial derivative by the same wrong rule, those rightly computed to which it does not apply. */
    private static Map<Finding, double[]> byRule(Formula f, double[] point, double[] right) {
        Map<Finding, double[]> wrong = new LinkedHashMap<>();
        for (int i = 0; i < right.length; i++) {
            for (WrongRule rule : WrongRule.of(f, i)) {
                double[] partials = wrong.computeIfAbsent(rule.finding(), finding -> right.clone());
                partials[i] = rule.at().applyAsDouble(point);
            }
        }
        if (right.length > 2) {
            wrong.remove(Finding.OTHER_VARIABLE);
        }
        return wrong;
    }
}
