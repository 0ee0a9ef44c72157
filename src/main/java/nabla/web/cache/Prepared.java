package nabla.web.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Bodies that the build has made and compressed as small as it gets, so that a server starts without making them. Each is
 * read when it is first asked for.
 */
public final class Prepared {
    private static final String LIST = "list.txt";

    /**
     * A body and where it is asked for.
     *
     * @param route under which it is counted
     */
    public record Body(String address, String route, byte[] plain) {}

    private record Entry(String route, String resource) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    private Prepared() {}

    /** For what cannot be made before somebody asks. */
    public static Prepared nothing() {
        return new Prepared();
    }

    public static Prepared pages() {
        return load("pages");
    }

    static Prepared files() {
        return load("files");
    }

    /** @throws IllegalStateException if the build has left nothing of that kind */
    private static Prepared load(String kind) {
        Prepared prepared = new Prepared();
        try (InputStream list = Prepared.class.getResourceAsStream(kind + "/" + LIST)) {
            if (list == null) {
                throw new IllegalStateException("The program was built without its " + kind + ": run mvn compile.");
            }
            int number = 0;
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                prepared.entries.put(
                        line.substring(0, tab), new Entry(line.substring(tab + 1), resource(kind, number++)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return prepared;
    }

    private static String resource(String kind, int number) {
        return kind + "/" + number + ".gz";
    }

    /** Writes all pages into the folder of the classes. */
    public static void writePages(Path classes, List<Body> pages) throws IOException {
        write(classes, "pages", pages);
    }

    static void writeFiles(Path classes, List<Body> files) throws IOException {
        write(classes, "files", files);
    }

    private static void write(Path classes, String kind, List<Body> bodies) throws IOException {
        Path here = classes.resolve(Prepared.class.getPackageName().replace('.', '/'));
        Path folder = Files.createDirectories(here.resolve(kind));
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Body body : bodies) {
            Files.write(here.resolve(resource(kind, lines.size())), Encoding.GZIP.encode(body.plain()));
            lines.add(body.address() + "\t" + body.route());
        }
        Files.writeString(folder.resolve(LIST), String.join("\n", lines));
    }

    Set<String> addresses() {
        return entries.keySet();
    }

    String route(String address) {
        return entries.get(address).route();
    }

    /** As {@link Encoding#GZIP} leaves it. */
    byte[] compressed(String address) {
        try (InputStream body =
                Prepared.class.getResourceAsStream(entries.get(address).resource())) {
            return body.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] plain(byte[] compressed) {
        try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return body.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
