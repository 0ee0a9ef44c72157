package nabla.exercise.goal;

import java.util.Optional;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.goal.Neighbourhood.Shape;
import nabla.formula.Formula;
import nabla.numeric.algebra.CriticalPoint;
import nabla.numeric.algebra.CriticalPoint.Kind;
import nabla.text.Bilingual;

/**
 * {@code critical: {at: [0, 0], kind: saddle}}: the gradient is zero, and the point is of that kind. Where the Hessian is
 * silent, {@link ExtremumTest} measures whether it is a minimum, a maximum or, with higher and lower values near, a saddle.
 * {@code flat} means that all second derivatives are zero.
 */
record CriticalProperty(NumbersOf at, Kind kind) implements Property {

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] point = at.in(draw).values();
        Optional<Bilingual> missing = Slope.missing(f, point);
        if (missing.isPresent()) {
            return missing;
        }
        CriticalPoint critical = Slope.critical(f, point);
        if (critical.kind() == kind) {
            return Optional.empty();
        }
        if (!critical.kind().isUndecided() || kind == Kind.FLAT) {
            return Optional.of(ExtremumTest.words(f, point, critical));
        }
        return new ExtremumProperty(at, shape()).lacking(f, draw);
    }

    private Shape shape() {
        return switch (kind) {
            case MINIMUM -> Shape.LOWEST;
            case MAXIMUM -> Shape.HIGHEST;
            default -> Shape.BOTH;
        };
    }
}
