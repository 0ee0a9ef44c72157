package nabla.numeric;

import java.util.Locale;

/** Input that cannot be computed with: where it stands, and a sentence for readers in both languages. */
public abstract sealed class InputError extends IllegalArgumentException permits ShapeError, LimitError {

    private final String path;

    InputError(String path, String message) {
        super(message);
        this.path = path;
    }

    /** Which part of the input is wrong, such as {@code steps} or {@code at[1][2]}. */
    public String path() {
        return path;
    }

    /** One sentence, in Korean or else in English. */
    public String message(Locale locale) {
        return message(path, locale);
    }

    /** The same with the name by which the reader knows the place. */
    public abstract String message(String place, Locale locale);

    /** Whether readers of this locale are answered in Korean. */
    public static boolean isKorean(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage());
    }
}
