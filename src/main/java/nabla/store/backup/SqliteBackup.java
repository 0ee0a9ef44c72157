package nabla.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;
import nabla.store.connection.DataFolder;
import nabla.store.connection.Sqlite;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The embedded database as one file, whole and without what was deleted. */
final class SqliteBackup {
    private SqliteBackup() {}

    static void save(Path database, Path target) {
        if (Files.notExists(database)) {
            throw new IllegalStateException("There is no database at " + database + ". Name its folder with --data.");
        }
        try {
            Jdbi.create(Sqlite.source(database))
                    .useHandle(handle -> handle.execute("VACUUM INTO ?", target.toString()));
        } catch (JdbiException failed) {
            throw new IllegalStateException(
                    "The backup was not made: " + StorageError.rootOf(failed).getMessage(), failed);
        }
        check(target);
    }

    static void restore(Path folder, Path backup, boolean overwrite) {
        check(backup);
        Path database = DataFolder.prepare(folder);
        Path part = Path.of(database + ".part");
        refuseIfUsed(database, overwrite);
        try {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            DataFolder.restrict(part, "rw-------");
            Backup.delete(Path.of(database + "-wal"));
            Backup.delete(Path.of(database + "-shm"));
            Backup.putInPlace(part, database);
        } catch (IOException failed) {
            throw new IllegalStateException("Nothing was restored: " + failed, failed);
        } finally {
            Backup.delete(part);
        }
    }

    /** Reads without leaving a log beside the file. */
    private static void check(Path backup) {
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (Handle handle = open(backup, reading)) {
            String result = handle.createQuery("PRAGMA quick_check(1)")
                    .mapTo(String.class)
                    .first();
            if (!result.equals("ok")) {
                throw new IllegalStateException(backup + " is damaged: " + result);
            }
            learners(handle);
        } catch (JdbiException notOurs) {
            throw new IllegalStateException(backup + " is no backup of an embedded database: "
                    + StorageError.rootOf(notOurs).getMessage());
        }
    }

    /** Whoever has the file open keeps it from leaving the mode in which it has a log. */
    private static void refuseIfUsed(Path database, boolean overwrite) {
        try (Handle handle = open(database, new SQLiteConfig())) {
            handle.execute("PRAGMA journal_mode = DELETE");
            if (!overwrite && !isEmpty(handle)) {
                throw new IllegalStateException("There are " + learners(handle)
                        + " learners in the database already; --overwrite replaces them by those of the backup.");
            }
        } catch (JdbiException failed) {
            boolean used = StorageError.of(failed).reason() == Reason.BUSY;
            if (used || !overwrite) {
                throw new IllegalStateException(
                        used
                                ? "A server is using the database; stop it first."
                                : "The database is damaged; --overwrite replaces it by the backup.");
            }
        }
    }

    private static boolean isEmpty(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM sqlite_master WHERE name = 'learners'")
                                .mapTo(Integer.class)
                                .one()
                        == 0
                || learners(handle) == 0;
    }

    private static int learners(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM learners")
                .mapTo(Integer.class)
                .one();
    }

    private static Handle open(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return Jdbi.create(source).open();
    }
}
