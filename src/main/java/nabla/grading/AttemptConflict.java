package nabla.grading;

import nabla.classroom.SaveResult.Ownership;

/** An attempt whose id is taken: by somebody else, or by another answer of the same learner. */
public final class AttemptConflict extends RuntimeException {
    private final Ownership ownership;

    AttemptConflict(Ownership ownership) {
        super(ownership.name(), null, false, false);
        this.ownership = ownership;
    }

    /** Whose attempt has the id. */
    public Ownership ownership() {
        return ownership;
    }
}
