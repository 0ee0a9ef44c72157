package nabla.classroom;

/** Where a learner stands with one variant of an exercise: what was tried, and how many hints were shown. */
public record Standing(Progress progress, int hints) {
    public static final Standing NONE = new Standing(Progress.NONE, 0);

    /** The solution is for those who have solved it or given up. */
    public boolean maySeeSolution() {
        return progress.solved() || progress.gaveUp();
    }
}
