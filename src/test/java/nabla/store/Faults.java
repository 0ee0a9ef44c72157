package nabla.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases that open as they should and then fail as disks do. */
public final class Faults {
    private Faults() {}

    /** Takes no more pages: SQLite answers as it does when the disk is full. */
    public static Database full(Path folder) {
        return failing(folder, "PRAGMA max_page_count = 1");
    }

    /** Takes no writes: SQLite answers as it does when the file is read-only. */
    public static Database readOnly(Path folder) {
        return failing(folder, "PRAGMA query_only = ON");
    }

    /** There is one connection that writes, and it keeps what it is told. */
    private static Database failing(Path folder, String pragma) {
        Connections connections = Sqlite.connections(folder);
        Database database = new Database(connections);
        try (Connection writing = connections.writing().getConnection();
                Statement statement = writing.createStatement()) {
            statement.execute(pragma);
            return database;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
