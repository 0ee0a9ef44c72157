package nabla.exercise.question;

/** A mistake in an author's definition: which key, what was expected there and what stands there. */
public final class DefinitionError extends RuntimeException {

    private final String path;
    private final String expected;
    private final String got;

    public DefinitionError(String path, String expected, String got) {
        super(path + ": expected " + expected + ", got " + got);
        this.path = path;
        this.expected = expected;
        this.got = got;
    }

    /** Where, such as {@code answer.derivative.at}; empty for the whole definition. */
    public String path() {
        return path;
    }

    public String expected() {
        return expected;
    }

    public String got() {
        return got;
    }
}
