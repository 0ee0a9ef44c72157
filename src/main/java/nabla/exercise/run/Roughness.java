package nabla.exercise.run;

import java.util.Locale;
import java.util.Optional;
import nabla.formula.Formula;
import nabla.formula.Kink;
import nabla.text.Bilingual;

/** Where a reader's function is not differentiable. */
public final class Roughness {
    private Roughness() {}

    /** Why there is no gradient to be trusted at a point, as words. */
    public static Optional<Bilingual> at(Formula f, double[] point) {
        return f.kink(point).map(Roughness::words);
    }

    private static Bilingual words(Kink kink) {
        return Bilingual.literally(kink.message(Locale.KOREAN), kink.message(Locale.ENGLISH));
    }
}
