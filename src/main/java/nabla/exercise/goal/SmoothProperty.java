package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
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
        if (!Double.isFinite(f.at(point))) {
            return Optional.of(PropertyText.NO_VALUE.at(f, point));
        }
        Optional<Bilingual> roughness = Property.roughness(f, point);
        if (smooth) {
            return roughness.map(why -> PropertyText.NOT_SMOOTH.at(f, point, why));
        }
        return roughness.isPresent()
                ? Optional.empty()
                : Optional.of(PropertyText.SMOOTH_HERE.at(
                        f, point, PropertyText.gradient(point.length), PropertyText.shown(f.gradient(point))));
    }
}
