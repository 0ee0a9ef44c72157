package nabla.exercise.goal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.run.Criterion;
import nabla.exercise.run.DescentRun;
import nabla.exercise.run.Given;
import nabla.exercise.run.RunResult;
import nabla.formula.Formula;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Method;
import nabla.text.Bilingual;

/**
 * {@code descent: {start: [1, 2], rate: 0.1, steps: 50, stopped: diverged}}: what gradient descent does on the function,
 * by central differences as the book runs it.
 *
 * @param stopNorm the norm of the gradient below which the run stops
 */
record DescentProperty(NumbersOf start, NumberOf rate, int steps, NumberOf stopNorm, List<Criterion> criteria)
        implements Property {

    /** As an author writes it. */
    record Keys(
            Object start,
            Object rate,
            Integer steps,
            @JsonProperty("stop-norm") Object stopNorm,
            Descent.Stop stopped,
            @JsonProperty("not-stopped") Descent.Stop notStopped,
            @JsonProperty("ends-within") Object endsWithin,
            Object near,
            Boolean grows) {

        DescentProperty property(String path, List<String> variables, Scope scope) {
            List<Criterion> criteria = new Criterion.Keys(
                            null, null, null, null, stopped, notStopped, endsWithin, near, grows, null)
                    .criteria(path, scope);
            if (criteria.isEmpty()) {
                throw new DefinitionError(path, "stopped, not-stopped, ends-within and near, or grows", "none");
            }
            if (steps == null || steps < 0 || steps > Descent.STEPS_LIMIT) {
                throw new DefinitionError(path + ".steps", "0 to " + Descent.STEPS_LIMIT, "" + steps);
            }
            return new DescentProperty(
                    new At(start, null, null).point(path, variables, scope),
                    scope.number(path + ".rate", rate),
                    steps,
                    scope.number(path + ".stop-norm", stopNorm == null ? 0 : stopNorm),
                    criteria);
        }
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        Descent.Settings settings = new Descent.Settings(Method.DESCENT, rate.in(draw), steps, stopNorm.in(draw));
        RunResult result = DescentRun.walk(f, start.in(draw).values(), settings, Field.ANSWER);
        return criteria.stream()
                .flatMap(criterion -> criterion.missed(result, Given.nothing(draw)).stream())
                .findFirst();
    }
}
