package nabla.exercise.goal;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nabla.elementary.Elementary;
import nabla.exercise.definition.Draw;
import nabla.exercise.definition.NumbersOf;
import nabla.exercise.definition.Scope;
import nabla.formula.Formula;
import nabla.numeric.Gradient;
import nabla.text.Bilingual;

/**
 * {@code constant-gradient: {is: [1, -2]}}: the gradient is the same everywhere, so that f is a line or a plane. Measured at
 * 200 points in boxes of half-widths 1, 10, 100 and 1000 around 0, always the same ones, up to 1e-9 of its norm.
 */
record ConstantGradientProperty(NumbersOf is) implements Property {
    private static final int POINTS = 200;
    private static final int WIDTHS = 4;
    private static final double TOLERANCE = 1e-9;

    /** As an author writes it. */
    record Keys(Object is) {
        ConstantGradientProperty property(String path, List<String> variables, Scope scope) {
            return new ConstantGradientProperty(GradientProperty.wanted(path, is, variables, scope));
        }
    }

    @Override
    public Optional<Bilingual> lacking(Formula f, Draw draw) {
        double[] wanted = is.in(draw).values();
        SplittableRandom random = new SplittableRandom(0);
        for (int i = 0; i < POINTS; i++) {
            double width = Elementary.pow(10, i % WIDTHS);
            double[] point = random.doubles(wanted.length, -width, width)
                    .map(x -> Math.rint(10 * x) / 10)
                    .toArray();
            Optional<Bilingual> difference =
                    GradientProperty.difference(f, point, wanted, TOLERANCE * Gradient.norm(wanted));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
