package nabla.book;

/** A mistake in the content: where it is, what should stand there and what does. Lines count from 1; 0 is the whole file. */
public record ContentError(String file, int line, String expected, String got) {
    @Override
    public String toString() {
        return "%s:%d: expected %s, got %s".formatted(file, line, expected, got);
    }
}
