package nabla.classroom;

/**
 * The result of saving an attempt: what is stored under its id after it was sent.
 *
 * @param ownership whether it is what was sent, by whoever sent it
 * @param attempt the stored one, which may have been sent before; null if it is not the sender's
 */
public record SaveResult(Ownership ownership, Attempt attempt) {

    /** Whose attempt has that id. */
    public enum Ownership {
        /** The sender's. */
        OWN,
        /** The sender's, but of another answer. */
        DIFFERENT,
        /** Somebody else's. */
        FOREIGN
    }

    public static SaveResult of(Attempt attempt) {
        return new SaveResult(Ownership.OWN, attempt);
    }

    public static SaveResult refused(Ownership why) {
        return new SaveResult(why, null);
    }
}
