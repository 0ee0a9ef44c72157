package nabla.store;

import java.sql.SQLException;
import java.util.Set;

/** The database did not do what it was asked for; nothing was stored. */
public final class StorageError extends RuntimeException {

    /** A lock that was not to be had, a deadlock, transactions that cannot be put in an order. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");

    /** Why. */
    public enum Reason {
        /** It does not answer. */
        AWAY,
        /** It answers, but not in time. */
        BUSY,
        FULL,
        READ_ONLY,
        /** Its files cannot be read. */
        DAMAGED,
        /** The learner was deleted meanwhile. */
        GONE,
        /** It refuses what it should not have been asked for: our mistake. */
        OTHER
    }

    private final Reason reason;

    private StorageError(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public static Throwable rootOf(Throwable exception) {
        return exception.getCause() == null ? exception : rootOf(exception.getCause());
    }

    public static StorageError of(Throwable failed) {
        return failed instanceof StorageError error
                ? error
                : new StorageError(Diagnosis.of(failed), rootOf(failed).getMessage(), failed);
    }

    public static StorageError of(Reason reason, String message) {
        return new StorageError(reason, message, null);
    }

    static StorageError gone() {
        return of(Reason.GONE, "the learner was deleted meanwhile");
    }

    public Reason reason() {
        return reason;
    }

    /** Whether somebody else was in the way, who is gone in a moment. */
    public boolean isPassing() {
        return PASSING.contains(state());
    }

    /** The state that the first SQL exception among the causes gives; empty if there is none. */
    private String state() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
