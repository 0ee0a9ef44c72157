package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumberOf;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.question.Numerals;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/** {@code value: {at: [1, 2], is: 3}}, up to 1e-6 of the value, and up to 1e-6 near 0. */
record ValueProperty(NumbersOf at, NumberOf is) implements Property {
    static final double TOLERANCE = 1e-6;

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        double value = f.at(point);
        double wanted = is.in(draw);
        if (!Property.hasValue(f, point)) {
            return Optional.of(PropertyText.NO_VALUE.at(f, point));
        }
        return Math.abs(value - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted))
                ? Optional.empty()
                : Optional.of(PropertyText.VALUE.at(f, point, Numerals.shown(value), Numerals.shown(wanted)));
    }
}
