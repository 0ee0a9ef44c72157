package nabla.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.FunctionAtPoint;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.definition.Value;
import nabla.exercise.question.DefinitionError;
import nabla.formula.Formula;
import nabla.numeric.InputError;
import nabla.numeric.Tensor;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Method;
import nabla.numeric.descent.Objective;

/**
 * {@code descent: {of: f, start: [1, 2], rate: 0.1, steps: 3}}: where gradient descent ends (or f or ‖∇f‖ there), by the
 * numeric gradient as the book teaches it.
 */
record DescentProcedure(FunctionAtPoint place, NumberOf rate, NumberOf steps, Method method, Give give)
        implements Procedure {

    /** What is asked about the last point. */
    enum Give {
        END,
        VALUE,
        NORM
    }

    private record Keys(
            Object of, List<String> variables, Object start, Object rate, Object steps, Method method, Give give) {}

    static DescentProcedure read(String path, Object map, Scope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        return new DescentProcedure(
                FunctionAtPoint.read(
                        path, keys.of, keys.variables, DefinitionMapper.required(path, keys.start, "a start"), scope),
                scope.number(DefinitionMapper.join(path, "rate"), keys.rate),
                scope.number(DefinitionMapper.join(path, "steps"), keys.steps),
                keys.method == null ? Method.DESCENT : keys.method,
                keys.give == null ? Give.END : keys.give);
    }

    @Override
    public Value right(Draw draw) {
        try {
            return new Value.Numbers(run(draw, method, rate.in(draw), steps(draw)));
        } catch (InputError e) {
            throw new DefinitionError("answer.descent.steps", "a number of steps that can be taken", e.getMessage());
        }
    }

    @Override
    public List<Wrong> wrong(Draw draw) {
        double eta = rate.in(draw);
        int count = steps(draw);
        List<Wrong> wrong = new ArrayList<>();
        wrong.add(Wrong.of(Finding.ASCENT, run(draw, method, -eta, count)));
        wrong.add(Wrong.of(Finding.RATE_FORGOTTEN, run(draw, method, 1, count)));
        if (count > 0) {
            wrong.add(Wrong.of(Finding.TOO_FEW_STEPS, run(draw, method, eta, count - 1)));
        }
        if (count < Descent.STEPS_LIMIT) {
            wrong.add(Wrong.of(Finding.TOO_MANY_STEPS, run(draw, method, eta, count + 1)));
        }
        wrong.add(Wrong.of(Finding.PLAIN_DESCENT, run(draw, Method.DESCENT, eta, count)));
        if (give == Give.END) {
            Formula f = place.formula(draw);
            Tensor end = run(draw, method, eta, count);
            wrong.add(Wrong.of(Finding.GRADIENT_FOR_UPDATE, end.with(f.fastGradient(end.values()))));
            wrong.add(Wrong.of(Finding.START_FOR_END, place.point(draw)));
        } else {
            Give other = give == Give.VALUE ? Give.NORM : Give.VALUE;
            Finding finding = give == Give.VALUE ? Finding.NORM_FOR_VALUE : Finding.VALUE_FOR_DERIVATIVE;
            wrong.add(Wrong.of(finding, give(descent(draw, method, eta, count), other, draw)));
        }
        return wrong;
    }

    private int steps(Draw draw) {
        return (int) Math.rint(steps.in(draw));
    }

    private Tensor run(Draw draw, Method method, double rate, int steps) {
        return give(descent(draw, method, rate, steps), give, draw);
    }

    private Descent descent(Draw draw, Method method, double rate, int steps) {
        Formula f = place.formula(draw);
        return Descent.run(
                Objective.of(f::at).withHessian(f::hessian),
                place.point(draw).values(),
                new Descent.Settings(method, rate, steps, 0));
    }

    private Tensor give(Descent descent, Give give, Draw draw) {
        return switch (give) {
            case END -> place.point(draw).with(descent.end());
            case VALUE -> Value.number(descent.values()[descent.values().length - 1]);
            case NORM -> Value.number(descent.norms()[descent.norms().length - 1]);
        };
    }
}
