package nabla.book;

import java.util.Locale;

/** A mistake in the content: where it is, what should stand there and what does. Lines count from 1; 0 is the whole file. */
public record ContentError(String file, int line, String expected, String got) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s:%d: expected %s, got %s", file, line, expected, got);
    }
}
