package nabla.classroom;

/**
 * What is stored under an attempt's id after it was sent.
 *
 * @param ownership whether it is what was sent, by whoever sent it
 * @param attempt the stored one, which may have been sent before; null if it is not the sender's
 */
public record Filed(Ownership ownership, Attempt attempt) {

    /** Whose attempt has that id. */
    public enum Ownership {
        /** The sender's. */
        OWN,
        /** The sender's, but of another answer. */
        DIFFERENT,
        /** Somebody else's. */
        FOREIGN
    }

    public static Filed of(Attempt attempt) {
        return new Filed(Ownership.OWN, attempt);
    }

    public static Filed refused(Ownership why) {
        return new Filed(why, null);
    }
}
