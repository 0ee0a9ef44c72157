package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.FunctionOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;

/**
 * {@code derivative: {of: f, at: 2}}: the (partial) derivative at a point, exact up to rounding; without {@code at} the
 * derivative as a function.
 *
 * @param point null for the function
 * @param variable the index of the variable that moves
 */
record DerivativeProcedure(FunctionOf of, NumbersOf point, int variable) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at, String in) {}

    static DerivativeProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        FunctionOf of = scope.function(DefinitionMapper.join(path, "of"), keys.of, keys.variables);
        NumbersOf point = keys.at == null
                ? null
                : FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope)
                        .point();
        return new DerivativeProcedure(
                of, point, Scope.variable(DefinitionMapper.join(path, "in"), keys.in, of.variables()));
    }

    @Override
    public Value right(Draw draw) {
        Formula f = of.in(draw);
        return point == null
                ? new Value.Expression(f.derivative(variable))
                : Value.of(f.gradient(point.in(draw).values())[variable]);
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = of.in(draw);
        List<WrongRule> rules = WrongRule.of(f, variable);
        if (point == null) {
            return rules.stream()
                    .map(rule -> Wrong.of(rule.finding(), f.variables(), rule.at()))
                    .toList();
        }
        double[] at = point.in(draw).values();
        List<Wrong> wrong = new ArrayList<>();
        rules.forEach(rule -> wrong.add(Wrong.of(rule.finding(), rule.at().applyAsDouble(at))));
        wrong.addAll(Wrong.atWrongPoints(at, x -> Value.number(f.fastGradient(x)[variable])));
        return wrong;
    }
}
