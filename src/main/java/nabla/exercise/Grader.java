package nabla.exercise;

/** The rules by which answers are graded. */
public final class Grader {
    /** Grows by one whenever an answer could get another verdict than before, so that stored attempts are graded again. */
    public static final int VERSION = 1;

    private Grader() {}
}
