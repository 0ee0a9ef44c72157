package nabla.numeric;

import java.util.Locale;

/** More work than the book does for one figure, or less than none: the limits and what was asked for. */
public final class LimitError extends InputError {

    private final long least;
    private final long most;
    private final long got;

    private LimitError(String path, long got, long least, long most) {
        super(path, message(path, got, least, most, Locale.ENGLISH));
        this.least = least;
        this.most = most;
        this.got = got;
    }

    /**
     * Holds a number to its limits.
     *
     * @param path what it is called, such as {@code steps}
     * @throws LimitError if it is outside
     */
    public static void check(String path, long got, long least, long most) {
        if (got < least || got > most) {
            throw new LimitError(path, got, least, most);
        }
    }

    @Override
    public String message(String place, Locale locale) {
        return message(place, got, least, most, locale);
    }

    private static String message(String path, long got, long least, long most, Locale locale) {
        return isKorean(locale)
                ? String.format(Locale.ROOT, "%s: %d 이상 %d 이하여야 하는데 %d입니다.", path, least, most, got)
                : String.format(Locale.ROOT, "%s: must be between %d and %d, but is %d.", path, least, most, got);
    }
}
