package nabla.store;

import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;

/** The database did not do what it was asked for; nothing was stored. */
public final class StorageError extends RuntimeException {
    private static final int PRIMARY_CODE = 0xff;

    /** Why. */
    public enum Reason {
        FULL,
        READ_ONLY,
        OTHER
    }

    private final Reason reason;

    private StorageError(Reason reason, Throwable cause) {
        super(rootOf(cause).getMessage(), cause);
        this.reason = reason;
    }

    static Throwable rootOf(Throwable exception) {
        return exception.getCause() == null ? exception : rootOf(exception.getCause());
    }

    static StorageError of(Throwable failed) {
        return failed instanceof StorageError error ? error : new StorageError(reason(failed), failed);
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(Throwable failed) {
        if (failed == null) {
            return Reason.OTHER;
        }
        return failed instanceof SQLException sql ? reason(sql) : reason(failed.getCause());
    }

    private static Reason reason(SQLException failed) {
        int sqlite = failed.getErrorCode() & PRIMARY_CODE;
        String state = Objects.requireNonNullElse(failed.getSQLState(), "");
        if (sqlite == SQLiteErrorCode.SQLITE_FULL.code || state.equals("53100")) {
            return Reason.FULL;
        }
        return sqlite == SQLiteErrorCode.SQLITE_READONLY.code || state.equals("25006")
                ? Reason.READ_ONLY
                : Reason.OTHER;
    }
}
