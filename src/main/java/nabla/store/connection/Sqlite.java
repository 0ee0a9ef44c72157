package nabla.store.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One file. SQLite lets one connection write at a time, so there is only one that does; the others read beside it. */
public final class Sqlite {
    private static final Logger LOG = LoggerFactory.getLogger(Sqlite.class);
    private static final int BUSY_MILLISECONDS = 2_000;
    private static final int CONNECTION_MILLISECONDS = 2_000;
    private static final int READERS = 4;
    private static final int TRIES_TO_ERASE = 3;

    private Sqlite() {}

    public static Connections connections(Path folder) {
        Path file = DataFolder.prepare(folder);
        check(file);
        HikariConfig writing = pool(file, 1);
        writing.setConnectionInitSql("PRAGMA secure_delete = ON");
        HikariConfig reading = pool(file, READERS);
        reading.setConnectionInitSql("PRAGMA query_only = ON");
        HikariDataSource writer = new HikariDataSource(writing);
        return new Connections(
                Dialect.SQLITE, new HikariDataSource(reading), writer, writer, "", DataFolder.watch(file));
    }

    /** @throws IllegalStateException if the file is damaged, with what is wrong and what to do */
    static void check(Path file) {
        String result = Jdbi.create(source(file)).withHandle(handle -> handle.createQuery("PRAGMA quick_check(1)")
                .mapTo(String.class)
                .first());
        if (!result.equals("ok")) {
            throw new IllegalStateException(
                    "It is damaged (" + result + "). Bring a backup back with “nabla restore FILE --overwrite”.");
        }
    }

    public static SQLiteDataSource source(Path file) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MILLISECONDS);
        sqlite.enforceForeignKeys(true);
        sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariConfig pool(Path file, int size) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(file));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(CONNECTION_MILLISECONDS);
        return pool;
    }

    /** Empties the log, in which what was deleted still stands; somebody who reads just now may be in the way. */
    static void emptyLog(Jdbi writing) {
        for (int i = 0; i < TRIES_TO_ERASE; i++) {
            boolean done = writing.withHandle(handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, context) -> row.getInt(1) == 0)
                    .first());
            if (done) {
                return;
            }
        }
        LOG.warn("what was deleted stays in the database’s log until its next checkpoint");
    }
}
