package nabla.exercise.goal;

import java.util.Locale;
import java.util.Optional;
import nabla.exercise.goal.Neighbourhood.Shape;
import nabla.exercise.question.Numerals;
import nabla.exercise.run.Roughness;
import nabla.formula.Formula;
import nabla.numeric.algebra.CriticalPoint;
import nabla.text.Bilingual;

/**
 * A test for extrema: whether f is lowest, highest or neither at a point, compared with all that is near.
 *
 * <p>Where f is smooth, gradient and Hessian decide if they can: a slope leads both up and down, and so does a saddle.
 * Where they are silent, or f is not smooth, its values are measured as {@link Neighbourhood} says, with the limits given
 * there.
 *
 * @param words what was found out, for the reader
 */
record ExtremumTest(Shape shape, Bilingual words) {

    static ExtremumTest of(Formula f, double[] point) {
        if (!Double.isFinite(f.at(point))) {
            return new ExtremumTest(Shape.UNDEFINED, PropertyText.NO_VALUE.at(f, point));
        }
        Optional<double[]> gradient = Slope.trusted(f, point);
        if (gradient.isPresent() && Roughness.at(f, point).isEmpty()) {
            CriticalPoint critical = CriticalPoint.of(gradient.get(), f.hessian(point), Slope.zero(f, point));
            Optional<Shape> shape = decided(critical.kind());
            if (shape.isPresent()) {
                return new ExtremumTest(shape.get(), words(f, point, critical));
            }
        }
        return measured(f, point);
    }

    /** What gradient and Hessian say, for a point that is not what was asked for. */
    static Bilingual words(Formula f, double[] point, CriticalPoint critical) {
        if (critical.kind() == CriticalPoint.Kind.SLOPE) {
            Bilingual noun = PropertyText.gradient(point.length);
            return PropertyText.SLOPE.at(f, point, noun, Numerals.shown(f.gradient(point)));
        }
        if (point.length == 1 && critical.kind() != CriticalPoint.Kind.FLAT) {
            boolean minimum = critical.kind() == CriticalPoint.Kind.MINIMUM;
            PropertyText text = minimum ? PropertyText.CURVED_UP : PropertyText.CURVED_DOWN;
            return text.at(f, point, Numerals.shown(critical.eigenvalues()));
        }
        Bilingual sentence = new Bilingual(
                critical.kind().message(Locale.KOREAN), critical.kind().message(Locale.ENGLISH));
        return PropertyText.OTHER_CRITICAL_POINT.at(f, point, sentence, Numerals.shown(critical.eigenvalues()));
    }

    private static Optional<Shape> decided(CriticalPoint.Kind kind) {
        return switch (kind) {
            case SLOPE, SADDLE -> Optional.of(Shape.BOTH);
            case MINIMUM -> Optional.of(Shape.LOWEST);
            case MAXIMUM -> Optional.of(Shape.HIGHEST);
            case FLAT, UNDECIDED, UNDEFINED -> Optional.empty();
        };
    }

    private static ExtremumTest measured(Formula f, double[] point) {
        Neighbourhood around = Neighbourhood.of(f::at, point);
        String here = Numerals.shown(f.at(point));
        PropertyText text =
                switch (around.shape()) {
                    case LOWEST -> PropertyText.LOWEST;
                    case HIGHEST -> PropertyText.HIGHEST;
                    case BOTH -> PropertyText.BOTH;
                    case LEVEL -> PropertyText.LEVEL;
                    case UNDEFINED -> PropertyText.UNDEFINED_AROUND;
                    case UNCLEAR -> PropertyText.UNCLEAR;
                };
        Bilingual words = text.at(
                f,
                point,
                here,
                Numerals.shown(around.radius()),
                Numerals.shown(around.lowest()),
                Numerals.shown(around.highest()));
        return new ExtremumTest(around.shape(), words);
    }
}
