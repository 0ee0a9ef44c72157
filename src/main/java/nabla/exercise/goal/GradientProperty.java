package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.DefinitionMapper;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.DefinitionError;
import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.numeric.Gradient;
import nabla.text.Bilingual;

/** {@code gradient: {at: [1, 2], is: [0, 0]}}: the exact gradient, up to 1e-6 of its norm; zero as {@link Slope#zero} says. */
record GradientProperty(NumbersOf at, NumbersOf is) implements Property {

    static GradientProperty read(String path, At keys, List<String> variables, Scope scope) {
        return new GradientProperty(keys.point(path, variables, scope), wanted(path, keys.is(), variables, scope));
    }

    static NumbersOf wanted(String path, Object is, List<String> variables, Scope scope) {
        NumbersOf wanted = scope.numbers(path + ".is", is);
        if (wanted.values().size() != variables.size()) {
            throw new DefinitionError(path + ".is", "one number for each of " + variables, DefinitionMapper.shown(is));
        }
        return wanted;
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        double[] wanted = is.in(draw).values();
        double norm = Gradient.norm(wanted);
        return difference(f, point, wanted, norm == 0 ? Slope.zero(f, point) : ValueProperty.TOLERANCE * norm);
    }

    /** What to tell where the gradient at a point is not the wanted one, up to a tolerance. */
    static Optional<Bilingual> difference(Formula f, double[] point, double[] wanted, double tolerance) {
        Optional<Bilingual> missing = Slope.missing(f, point);
        if (missing.isPresent()) {
            return missing;
        }
        double[] gradient = Slope.of(f, point);
        Bilingual noun = PropertyText.gradient(point.length);
        for (int i = 0; i < wanted.length; i++) {
            if (!(Math.abs(gradient[i] - wanted[i]) <= tolerance)) {
                return Optional.of(
                        PropertyText.GRADIENT.at(f, point, noun, Numerals.shown(gradient), Numerals.shown(wanted)));
            }
        }
        return Optional.empty();
    }
}
