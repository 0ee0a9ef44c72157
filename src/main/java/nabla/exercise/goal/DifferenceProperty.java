package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.Bounds;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.run.Criterion;
import nabla.exercise.run.Given;
import nabla.exercise.run.RunResult;
import nabla.exercise.run.RunResult.Measure;
import nabla.formula.Formula;
import nabla.numeric.Difference;
import nabla.text.Bilingual;

/** {@code difference-error: {at: 1, h: 1e-4, scheme: central, below: 1e-9}}: the error of a difference quotient. */
record DifferenceProperty(NumbersOf at, NumberOf h, Difference scheme, Bounds bounds) implements Property {

    /** As an author writes it. */
    record Keys(Object at, Object h, Difference scheme, Object above, Object below) {
        DifferenceProperty property(String path, List<String> variables, Scope scope) {
            if (variables.size() != 1) {
                throw new DefinitionError(path, "a function of one variable", "one of " + variables);
            }
            return new DifferenceProperty(
                    new At(at, null, null).point(path, variables, scope),
                    scope.number(path + ".h", h),
                    DefinitionMapper.required(path + ".scheme", scheme, "forward, backward or central"),
                    Bounds.read(path, above, below, scope));
        }
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        Optional<Bilingual> missing = Slope.missing(f, point);
        if (missing.isPresent()) {
            return missing;
        }
        RunResult result = RunResult.of(f, point[0], h.in(draw), scheme);
        return new Criterion.Within(Measure.ERROR, bounds).missed(result, Given.nothing(draw));
    }
}
