package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.run.Roughness;
import nabla.formula.Formula;
import nabla.numeric.algebra.CriticalPoint;
import nabla.numeric.algebra.CriticalPoint.Kind;
import nabla.text.Bilingual;

/**
 * {@code undecided: {at: [0, 0]}}: the gradient is zero, and the Hessian does not tell what the point is, since it has an
 * eigenvalue 0 and no two of different signs.
 */
record UndecidedProperty(NumbersOf at) implements Property {

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        Optional<Bilingual> roughness = Roughness.at(f, point);
        if (roughness.isPresent()) {
            Bilingual noun = PropertyText.gradient(point.length);
            return Optional.of(PropertyText.NO_DERIVATIVE.at(f, point, noun, roughness.get()));
        }
        CriticalPoint critical = CriticalPoint.of(Slope.of(f, point), f.hessian(point), Slope.zero(f, point));
        boolean undecided = critical.kind() == Kind.FLAT || critical.kind() == Kind.UNDECIDED;
        return undecided ? Optional.empty() : Optional.of(ExtremumTest.words(f, point, critical));
    }
}
