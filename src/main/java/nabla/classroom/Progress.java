package nabla.classroom;

/**
 * What a learner has done about an exercise, or about one variant of it.
 *
 * @param attempts how many; invalid ones and those that are not graded yet do not count
 * @param points the best of them
 * @param of how many there are to be had; 0 before the first attempt
 * @param solved whether all of them were reached without the solution
 * @param gaveUp whether the solution was asked for before that
 */
public record Progress(int attempts, int points, int of, boolean solved, boolean gaveUp) {
    public static final Progress NONE = new Progress(0, 0, 0, false, false);

    /** One word for it. */
    public enum State {
        NEW,
        TRIED,
        SOLVED,
        GIVEN_UP
    }

    public State state() {
        if (solved) {
            return State.SOLVED;
        }
        if (gaveUp) {
            return State.GIVEN_UP;
        }
        return attempts > 0 ? State.TRIED : State.NEW;
    }
}
