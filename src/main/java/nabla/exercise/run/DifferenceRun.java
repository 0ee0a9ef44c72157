package nabla.exercise.run;

import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.run.RunScope.FunctionSlot;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.text.Bilingual;

/**
 * {@code difference: {of: f, at: 1, h: h, scheme: central}}: a difference quotient beside the exact derivative, which must
 * be one that can be trusted.
 */
record DifferenceRun(FunctionSlot of, NumberOf at, NumberOf h, Difference scheme, String blamed, String step)
        implements Run {

    private record Keys(Object of, List<String> variables, Object at, Object h, Difference scheme) {}

    static DifferenceRun read(String path, Object map, RunScope scope) {
        Keys keys = DefinitionMapper.read(path, map, Keys.class);
        FunctionSlot of = scope.function(path + ".of", keys.of, keys.variables);
        if (of.variables().size() != 1) {
            throw new DefinitionError(path + ".of", "a function of one variable", "one of " + of.variables());
        }
        Object at = keys.at instanceof List<?> list && list.size() == 1 ? list.get(0) : keys.at;
        return new DifferenceRun(
                of,
                scope.number(path + ".at", at),
                scope.number(path + ".h", keys.h),
                DefinitionMapper.required(path + ".scheme", keys.scheme, "forward, backward or central"),
                scope.field(Input.FUNCTION, String.valueOf(at)),
                scope.field(String.valueOf(keys.h)));
    }

    @Override
    public RunResult of(Given given) {
        Formula f = of.in(given);
        double x = at.in(given.all());
        Optional<Bilingual> roughness = Roughness.at(f, new double[] {x});
        if (roughness.isPresent()) {
            throw RunText.NO_DERIVATIVE.invalid(blamed, roughness.get());
        }
        RunResult result = RunResult.of(f, x, h.in(given.all()), scheme);
        if (!Double.isFinite(result.last())) {
            throw RunText.NO_QUOTIENT.invalid(step);
        }
        return result;
    }
}
