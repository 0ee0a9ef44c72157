package nabla.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The embedded database: one SQLite file, in which what is acknowledged is on the disk. */
public final class Database implements AutoCloseable {
    private static final String FILE = "nabla.db";
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int CONNECTIONS = 4;

    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Database(HikariDataSource source) {
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /**
     * Opens the database in a folder, and makes both where they are missing.
     *
     * @throws IllegalStateException if it cannot be opened or written, with a message for the one who starts the server
     */
    public static Database open(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve(FILE).toAbsolutePath();
            Database database = new Database(new HikariDataSource(pool(file)));
            database.checkWritable();
            return database;
        } catch (IOException | RuntimeException cannotOpen) {
            throw new IllegalStateException(
                    "The database in " + folder.toAbsolutePath() + " cannot be used: "
                            + rootOf(cannotOpen).getMessage() + " Choose another folder with --data.",
                    cannotOpen);
        }
    }

    private static HikariConfig pool(Path file) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MILLISECONDS);
        sqlite.enforceForeignKeys(true);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(sqlite.toProperties());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        return pool;
    }

    /** A read-only file opens without complaint; writing its version back to it does not. */
    private void checkWritable() {
        jdbi.useHandle(handle -> {
            int version = handle.createQuery("PRAGMA user_version")
                    .mapTo(Integer.class)
                    .one();
            handle.execute("PRAGMA user_version = " + version);
        });
    }

    /** Whether the database answers. */
    public boolean isReachable() {
        try {
            return jdbi.withHandle(handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                    == 1;
        } catch (JdbiException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }

    private static Throwable rootOf(Throwable exception) {
        return exception.getCause() == null ? exception : rootOf(exception.getCause());
    }
}
