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
import nabla.numeric.Tensor;

/** {@code update: {of: f, at: [1, 2], rate: 0.1}}: one step of gradient descent, x − η∇f, by the exact gradient. */
record UpdateProcedure(FunctionAtPoint place, NumberOf rate) implements Procedure {

    private record Keys(Object of, List<String> variables, Object at, Object rate) {}

    static UpdateProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new UpdateProcedure(
                FunctionAtPoint.read(path, keys.of, keys.variables, keys.at, scope),
                scope.number(DefinitionMapper.join(path, "rate"), keys.rate));
    }

    @Override
    public Value right(Draw draw) {
        Tensor point = place.point(draw);
        return new Value.Numbers(step(point, place.formula(draw).gradient(point.values()), -rate.in(draw)));
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        Formula f = place.formula(draw);
        Tensor point = place.point(draw);
        double eta = rate.in(draw);
        double[] gradient = f.fastGradient(point.values());
        Tensor slope = point.with(gradient);
        List<Wrong> wrong = new ArrayList<>();
        wrong.add(Wrong.of(Finding.ASCENT, step(point, gradient, eta)));
        wrong.add(Wrong.of(Finding.RATE_FORGOTTEN, step(point, gradient, -1)));
        wrong.add(Wrong.of(Finding.STEP_FOR_UPDATE, Wrong.scaled(slope, -eta)));
        wrong.add(Wrong.of(Finding.STEP_FOR_UPDATE, Wrong.scaled(slope, eta)));
        wrong.add(Wrong.of(Finding.GRADIENT_FOR_UPDATE, slope));
        wrong.add(Wrong.of(Finding.START_FOR_END, point));
        wrong.add(Wrong.of(Finding.ONE_AFTER_THE_OTHER, oneAfterTheOther(f, point, eta)));
        wrong.add(Wrong.of(Finding.TOO_MANY_STEPS, twice(f, point, eta)));
        return wrong;
    }

    private static Tensor step(Tensor point, double[] gradient, double factor) {
        double[] next = point.values().clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += factor * gradient[i];
        }
        return point.with(next);
    }

    private static Tensor twice(Formula f, Tensor point, double eta) {
        Tensor once = step(point, f.fastGradient(point.values()), -eta);
        return step(once, f.fastGradient(once.values()), -eta);
    }

    /** Every coordinate is moved before the next partial derivative is taken. */
    private static Tensor oneAfterTheOther(Formula f, Tensor point, double eta) {
        double[] next = point.values().clone();
        for (int i = 0; i < next.length; i++) {
            next[i] -= eta * f.fastGradient(next)[i];
        }
        return point.with(next);
    }
}
