package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.formula.Formula;
import nabla.numeric.algebra.CriticalPoint;
import nabla.text.Bilingual;

/**
 * {@code undecided: {at: [0, 0]}}: the gradient is zero, and the Hessian does not tell what the point is, since it has an
 * eigenvalue 0 and no two of different signs.
 */
record UndecidedProperty(NumbersOf at) implements Property {

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        Optional<Bilingual> missing = Slope.missing(f, point);
        if (missing.isPresent()) {
            return missing;
        }
        CriticalPoint critical = Slope.critical(f, point);
        return critical.kind().isUndecided() ? Optional.empty() : Optional.of(ExtremumTest.words(f, point, critical));
    }
}
