package nabla.book.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nabla.book.Book;
import nabla.text.Sha256;

/** A digest of everything that the build made, from which the tags of pages come. */
final class BuildTag {
    private static final String FILE = "build.txt";
    private static final int BYTES = 8;

    private BuildTag() {}

    /** Reads what the build has written; a program that was not built whole is like no other. */
    static String load() {
        try (InputStream file = Book.class.getResourceAsStream(FILE)) {
            return file == null ? random() : new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Takes the folder of the classes, with all resources in it, and the one in it for the tag. */
    static void write(Path classes, Path target) throws IOException {
        Path tag = target.resolve(FILE);
        MessageDigest digest = Sha256.digest();
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(tag))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        Files.writeString(tag, HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }
}
