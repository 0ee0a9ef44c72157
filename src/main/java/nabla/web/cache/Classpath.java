package nabla.web.cache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Folders that travel inside the program. */
final class Classpath {
    private Classpath() {}

    /** The folder {@code name} among the classes, or inside the jar. */
    static Path path(String name) {
        URL url = Classpath.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalStateException("the program holds no folder /" + name);
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                open(uri);
            }
            return Path.of(uri);
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("cannot open " + url, unreadable);
        }
    }

    /** A jar's file system must be open before a path in it can be named; it stays open. */
    private static void open(URI jar) throws IOException {
        try {
            FileSystems.getFileSystem(jar);
        } catch (FileSystemNotFoundException notYetOpen) {
            FileSystems.newFileSystem(jar, Map.of());
        }
    }
}
