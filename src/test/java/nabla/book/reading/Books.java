package nabla.book.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of the good book that a test may spoil. */
public final class Books {
    public static final Path GOOD = Path.of("src/test/resources/books/good");

    private Books() {}

    public static Path copy(Path target) {
        try (var files = Files.walk(GOOD)) {
            files.forEach(
                    file -> copy(file, target.resolve(GOOD.relativize(file).toString())));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path book, String file) {
        try {
            return Files.readString(book.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path book, String file, String text) {
        try {
            Files.writeString(book.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void replace(Path book, String file, String from, String to) {
        String text = read(book, file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        write(book, file, text.replace(from, to));
    }
}
