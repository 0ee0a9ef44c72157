package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.goal.Neighbourhood.Shape;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Field;
import nabla.exercise.question.InvalidAnswer;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/**
 * {@code extremum: {at: 0, kind: minimum}}: nothing lower is near, and something higher; or {@code no-extremum: {at: 0}}:
 * both are near. Differentiable or not. A function that is level all around has neither property. {@link ExtremumTest} says how
 * this is decided, and how far it can be.
 *
 * @param shape what must be found: lowest, highest or both
 */
record ExtremumProperty(NumbersOf at, Shape shape) implements Property {

    static ExtremumProperty read(String path, At keys, List<String> variables, Scope scope) {
        Shape shape =
                switch (keys.kind()) {
                    case MINIMUM -> Shape.LOWEST;
                    case MAXIMUM -> Shape.HIGHEST;
                    default ->
                        throw new DefinitionError(
                                path + ".kind",
                                "minimum or maximum",
                                keys.kind().code());
                };
        return new ExtremumProperty(keys.point(path, variables, scope), shape);
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        ExtremumTest test = ExtremumTest.of(f, at.in(draw).values());
        if (test.shape() == Shape.UNCLEAR) {
            throw new InvalidAnswer(Field.ANSWER, -1, test.words());
        }
        return test.shape() == shape ? Optional.empty() : Optional.of(test.words());
    }
}
