package nabla.exercise.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.run.RunScope.FunctionSlot;
import nabla.exercise.run.RunScope.VectorSlot;
import nabla.formula.Formula;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Method;
import nabla.numeric.descent.Objective;

/**
 * {@code descent: {of: f, start: [1, 2], rate: rate, steps: 50}}: gradient descent by central differences, as the book runs
 * it. On most functions such a run ends in rounding long before it counts as diverged, so ask for {@code grows} rather
 * than {@code stopped: diverged}.
 */
public record DescentRun(
        FunctionSlot of,
        VectorSlot start,
        NumberOf rate,
        NumberOf steps,
        NumberOf stopNorm,
        Method method,
        RunScope scope)
        implements Run {

    /** What one run may cost, in operations of the function; about a tenth of a second. */
    private static final double MOST_WORK = 2e7;

    private record Keys(
            Object of,
            List<String> variables,
            Object start,
            Object rate,
            Object steps,
            @JsonProperty("stop-norm") Object stopNorm,
            Method method) {}

    static DescentRun read(String path, Object map, RunScope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        FunctionSlot of = scope.function(path + ".of", keys.of, keys.variables);
        return new DescentRun(
                of,
                scope.vector(path + ".start", keys.start, of.variables().size()),
                scope.number(path + ".rate", keys.rate),
                scope.number(path + ".steps", keys.steps),
                scope.number(path + ".stop-norm", keys.stopNorm == null ? 0 : keys.stopNorm),
                keys.method == null ? Method.DESCENT : keys.method,
                scope);
    }

    @Override
    public RunResult of(Given given) {
        Formula f = of.in(given);
        double[] from = start.in(given);
        if (!Double.isFinite(f.at(from))) {
            throw RunText.NO_START.invalid(scope.field("start", Input.FUNCTION));
        }
        Draw all = given.all();
        Descent.Settings settings = new Descent.Settings(
                method, rate.in(all), whole(steps.in(all), scope.field("steps")), stopNorm.in(all));
        return walk(f, from, settings, scope.field(Input.FUNCTION));
    }

    /** The number of steps, if it is one. */
    static int whole(double steps, String field) {
        if (!(steps >= 0 && steps <= Descent.STEPS_LIMIT) || steps != Math.rint(steps)) {
            throw RunText.NOT_WHOLE.invalid(field, Descent.STEPS_LIMIT);
        }
        return (int) steps;
    }

    /** The run, unless it costs too much with this function. */
    public static RunResult walk(Formula f, double[] start, Descent.Settings settings, String field) {
        double work = (double) f.length() * settings.method().evaluations(start.length) * settings.steps();
        if (work > MOST_WORK) {
            throw RunText.TOO_MUCH_WORK.invalid(field);
        }
        return RunResult.of(Descent.run(Objective.of(f::at).withHessian(f::hessian), start, settings));
    }
}
