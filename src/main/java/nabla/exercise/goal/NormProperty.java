package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import nabla.exercise.definition.Bounds;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.numeric.Gradient;
import nabla.text.Bilingual;

/** {@code norm: {at: [1, 2], above: 3}}: the norm of the exact gradient within bounds. */
record NormProperty(NumbersOf at, Bounds bounds) implements Property {

    /** As an author writes it. */
    record Keys(Object at, Object above, Object below) {
        NormProperty property(String path, List<String> variables, Scope scope) {
            NumbersOf point = new At(at, null, null).point(path, variables, scope);
            return new NormProperty(point, Bounds.read(path, above, below, scope));
        }
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        Optional<Bilingual> missing = Slope.missing(f, point);
        if (missing.isPresent()) {
            return missing;
        }
        double norm = Gradient.norm(Slope.of(f, point));
        if (bounds.tooSmall(norm, draw)) {
            return Optional.of(words(
                    PropertyText.NORM_TOO_SMALL, f, point, norm, bounds.above().in(draw)));
        }
        return bounds.tooLarge(norm, draw)
                ? Optional.of(words(
                        PropertyText.NORM_TOO_LARGE,
                        f,
                        point,
                        norm,
                        bounds.below().in(draw)))
                : Optional.empty();
    }

    private static Bilingual words(PropertyText text, Formula f, double[] point, double norm, double bound) {
        return text.at(f, point, PropertyText.norm(point.length), Numerals.shown(norm), Numerals.shown(bound));
    }
}
