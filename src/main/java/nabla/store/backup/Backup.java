package nabla.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import nabla.store.Database;
import nabla.store.connection.DataFolder;

/** A file with everything in a database, which another database can be made of. */
public final class Backup {
    private Backup() {}

    /**
     * Saves the embedded database, also while a server uses it.
     *
     * @throws IllegalStateException if that is not possible, with a message for whoever asked for it
     */
    public static void save(Path folder, Path target) {
        write(target, part -> SqliteBackup.save(folder.resolve(DataFolder.FILE), part));
    }

    /**
     * Saves a PostgreSQL database by its own programs.
     *
     * @throws IllegalStateException if that is not possible, with a message for whoever asked for it
     */
    public static void save(String url, String password, Path target) {
        write(target, part -> new PostgresBackup(url, password).save(part));
    }

    /**
     * Makes the embedded database what it was when it was saved.
     *
     * @param overwrite whether to do so if there is something in it
     * @throws IllegalStateException if that is not possible, with a message for whoever asked for it
     */
    public static void restore(Path folder, Path source, boolean overwrite) {
        checkThere(source);
        SqliteBackup.restore(folder, source, overwrite);
        Database.open(folder).close();
    }

    /**
     * Makes a PostgreSQL database what it was when it was saved.
     *
     * @param overwrite whether to do so if there is something in it
     * @throws IllegalStateException if that is not possible, with a message for whoever asked for it
     */
    public static void restore(String url, String password, Path source, boolean overwrite) {
        checkThere(source);
        new PostgresBackup(url, password).restore(source, overwrite);
        Database.open(url, password).close();
    }

    /** Under its name there is a whole backup or none. */
    private static void write(Path target, Consumer<Path> saving) {
        if (Files.exists(target)) {
            throw new IllegalStateException(target + " is there already, and a backup overwrites nothing.");
        }
        Path part = Path.of(target + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part);
            DataFolder.restrict(part, "rw-------");
            saving.accept(part);
            putInPlace(part, target);
        } catch (IOException noFile) {
            throw new IllegalStateException(target + " cannot be written: " + noFile, noFile);
        } finally {
            delete(part);
        }
    }

    private static void checkThere(Path source) {
        if (!Files.isReadable(source) || Files.isDirectory(source)) {
            throw new IllegalStateException("There is no backup to be read at " + source + ".");
        }
    }

    /** Not before it is on the disk. */
    static void putInPlace(Path part, Path target) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
