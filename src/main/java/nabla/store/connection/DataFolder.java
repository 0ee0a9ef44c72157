package nabla.store.connection;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the embedded database, which is nobody's business but of whoever runs the program. */
public final class DataFolder {
    public static final String FILE = "nabla.db";

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final String NOT_ALLOWED = "Whoever runs this program may not write there.";

    private DataFolder() {}

    /**
     * The file of the database, made if there is none.
     *
     * @throws IllegalStateException if that is not possible, with the reason
     */
    public static Path prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE).toAbsolutePath();
            if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
                throw new IllegalStateException(NOT_ALLOWED);
            }
            makePrivate(folder, file);
            return file;
        } catch (IOException noFolder) {
            throw new IllegalStateException(reason(noFolder));
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileAlreadyExistsException) {
            return "It is a file, not a folder.";
        }
        if (failed instanceof AccessDeniedException) {
            return NOT_ALLOWED;
        }
        return failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason() + "."
                : failed.toString();
    }

    /** A folder with files of others in it stays as open as it is. */
    private static void makePrivate(Path folder, Path file) throws IOException {
        if (isOurs(folder)) {
            restrict(folder, "rwx------");
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        for (String suffix : List.of("", "-wal", "-shm")) {
            restrict(Path.of(file + suffix), "rw-------");
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.getFileName().toString().startsWith(FILE));
        }
    }

    public static void restrict(Path path, String permissions) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null || Files.notExists(path)) {
            return;
        }
        try {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        } catch (IOException notOurs) {
            LOG.warn("others may be able to read {}: {}", path, notOurs.getMessage());
        }
    }

    /** Notices when the file is not the one any more that was opened: what is written then would be lost. */
    static Runnable watch(Path file) {
        Object opened = identity(file);
        return () -> {
            if (!opened.equals(identity(file))) {
                throw StorageError.of(
                        Reason.AWAY, file + " was moved, deleted or replaced while it was open; restart the server");
            }
        };
    }

    private static Object identity(Path file) {
        try {
            return Objects.requireNonNullElse(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey(), "there");
        } catch (IOException gone) {
            return "gone";
        }
    }
}
