package nabla.text;

import java.util.Locale;

/** Kebab case: the names of constants as they are written in content and answers. */
public final class KebabCase {
    private KebabCase() {}

    /** {@code step-sweep} for {@code STEP_SWEEP}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
