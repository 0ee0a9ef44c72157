package nabla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nabla.book.reading.Bookshelf;
import nabla.store.Database;
import nabla.web.Server;

/** The real server on a free port, with the real content and a database of its own. */
public final class TestServer {
    private TestServer() {}

    public static Server start() {
        return start(Path.of("content"));
    }

    /** With other content. */
    public static Server start(Path content) {
        return Server.start("127.0.0.1", 0, Bookshelf.open(content, ExerciseProof.LIGHT), Database.open(freshFolder()));
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("nabla");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
