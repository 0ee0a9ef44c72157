package nabla.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import nabla.store.StorageError.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads from an exception what is wrong with the database. */
final class Diagnosis {
    private static final int PRIMARY_CODE = 0xff;

    private Diagnosis() {}

    static Reason of(Throwable failed) {
        if (failed == null) {
            return Reason.OTHER;
        }
        if (failed instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode());
        }
        if (failed instanceof SQLTransientConnectionException waited) {
            return ofWaiting(waited);
        }
        return failed instanceof SQLException sql
                ? ofState(Objects.requireNonNullElse(sql.getSQLState(), "08"))
                : of(failed.getCause());
    }

    /** All connections are in use, or none could be made, and then the cause says why. */
    private static Reason ofWaiting(SQLTransientConnectionException waited) {
        return waited.getCause() == null ? Reason.BUSY : of(waited.getCause());
    }

    private static Reason ofSqlite(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
            return Reason.GONE;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE)) {
            case SQLITE_FULL -> Reason.FULL;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_INTERRUPT -> Reason.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.DAMAGED;
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.AWAY;
            default -> Reason.OTHER;
        };
    }

    /** By the classes of the SQL standard and those of PostgreSQL (its manual, appendix A). */
    private static Reason ofState(String state) {
        return switch (state) {
            case "53100" -> Reason.FULL;
            case "25006" -> Reason.READ_ONLY;
            case "23503" -> Reason.GONE;
            case "57014", "55P03", "40001", "40P01", "25P03", "25P04" -> Reason.BUSY;
            case "XX001", "XX002" -> Reason.DAMAGED;
            default -> ofClass(state.substring(0, Math.min(2, state.length())));
        };
    }

    private static Reason ofClass(String kind) {
        return switch (kind) {
            case "08", "28", "3D", "57", "58" -> Reason.AWAY;
            case "53" -> Reason.BUSY;
            default -> Reason.OTHER;
        };
    }
}
