package nabla.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import nabla.store.connection.Connections;
import nabla.store.connection.Sqlite;

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

    /** Every connection that writes is told so. */
    private static Database failing(Path folder, String pragma) {
        Database.open(folder).close();
        Connections sound = Sqlite.connections(folder);
        HikariConfig config = new HikariConfig();
        sound.writing().copyStateTo(config);
        config.setConnectionInitSql(pragma);
        return new Database(new Connections(
                sound.dialect(), sound.reading(), new HikariDataSource(config), sound.writing(), "", sound.there()));
    }
}
