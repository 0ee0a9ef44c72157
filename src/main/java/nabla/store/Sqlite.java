package nabla.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One file. SQLite lets one connection write at a time, so there is only one that does; the others read beside it. */
final class Sqlite {
    private static final String FILE = "nabla.db";
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int READERS = 4;

    private Sqlite() {}

    static Connections connections(Path folder) {
        Path file = file(folder);
        HikariDataSource writing = new HikariDataSource(pool(file, 1));
        HikariConfig reading = pool(file, READERS);
        reading.setConnectionInitSql("PRAGMA query_only = ON");
        return new Connections(Dialect.SQLITE, new HikariDataSource(reading), writing, writing, "", () -> {});
    }

    private static Path file(Path folder) {
        try {
            return Files.createDirectories(folder).resolve(FILE).toAbsolutePath();
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    private static HikariConfig pool(Path file, int size) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.setBusyTimeout(BUSY_MILLISECONDS);
        sqlite.enforceForeignKeys(true);
        sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        return pool;
    }
}
