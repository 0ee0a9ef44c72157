package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.formula.Formula;
import nabla.numeric.Gradient;

/** {@code norm: {of: f, at: [1, 2]}}: ‖∇f‖ at a point, the size of the steepest slope. */
record NormProcedure(FunctionAtPoint place) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at) {}

    static NormProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new NormProcedure(FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope));
    }

    @Override
    public Value right(Draw draw) {
        return Value.of(
                Gradient.norm(place.formula(draw).gradient(place.point(draw).values())));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        double[] point = place.point(draw).values();
        double[] gradient = f.fastGradient(point);
        double norm = Gradient.norm(gradient);
        List<Wrong> wrong = new ArrayList<>();
        wrong.add(Wrong.of(Finding.NORM_SQUARED, norm * norm));
        wrong.add(Wrong.of(
                Finding.SUM_FOR_NORM, Arrays.stream(gradient).map(Math::abs).sum()));
        wrong.add(
                Wrong.of(Finding.SUM_FOR_NORM, Math.abs(Arrays.stream(gradient).sum())));
        wrong.add(Wrong.of(Finding.NORM_OF_POINT, Gradient.norm(point)));
        wrong.add(Wrong.of(Finding.VALUE_FOR_DERIVATIVE, f.at(point)));
        for (double partial : gradient) {
            wrong.add(Wrong.of(Finding.PARTIAL_FOR_NORM, Math.abs(partial)));
        }
        wrong.addAll(Wrong.atWrongPoints(point, x -> Value.number(Gradient.norm(f.fastGradient(x)))));
        return wrong;
    }
}
