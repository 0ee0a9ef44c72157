package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.question.Numerals;
import nabla.exercise.run.Roughness;
import nabla.formula.Formula;
import nabla.text.Bilingual;

/**
 * {@code smooth: {at: 0}}: there is a derivative; or {@code kink: {at: 0}}: there is a value but no derivative (a corner, a
 * jump, a vertical tangent). Method and limits are those of {@link Formula#kink}.
 */
record SmoothProperty(NumbersOf at, boolean smooth) implements Property {

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        if (!Property.hasValue(f, point)) {
            return Optional.of(PropertyText.NO_VALUE.at(f, point));
        }
        Optional<Bilingual> roughness = Roughness.at(f, point);
        if (smooth) {
            return roughness.map(why -> PropertyText.NOT_SMOOTH.at(f, point, why));
        }
        if (roughness.isPresent()) {
            return Optional.empty();
        }
        if (Slope.mayHaveCorner(f, point)) {
            throw Slope.unclear(f, point);
        }
        return Optional.of(PropertyText.SMOOTH_HERE.at(
                f, point, PropertyText.gradient(point.length), Numerals.shown(Slope.of(f, point))));
    }
}
