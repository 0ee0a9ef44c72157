package nabla.classroom;

/**
 * What is stored under an attempt's id after it was sent.
 *
 * @param ownership whether it is what was sent, by whoever sent it
 * @param attempt the stored one, which may have been sent before; null if it is not the sender's
 * @param standing where its learner stands with that variant
 */
public record Filed(Ownership ownership, Attempt attempt, Standing standing) {

    /** Whose attempt has that id. */
    public enum Ownership {
        /** The sender's. */
        OWN,
        /** The sender's, but of another answer. */
        DIFFERENT,
        /** Somebody else's. */
        FOREIGN
    }

    public static Filed refused(Ownership why) {
        return new Filed(why, null, Standing.NONE);
    }
}
