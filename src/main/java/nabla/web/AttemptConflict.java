package nabla.web;

import nabla.classroom.Filed.Ownership;

/** An attempt whose id is taken: by somebody else, or by another answer of the same learner. */
final class AttemptConflict extends RuntimeException {
    private final Ownership ownership;

    AttemptConflict(Ownership ownership) {
        super(ownership.name(), null, false, false);
        this.ownership = ownership;
    }

    /** Whose attempt has the id. */
    Ownership ownership() {
        return ownership;
    }
}
