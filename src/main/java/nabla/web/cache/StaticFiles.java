package nabla.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nabla.book.Language;
import nabla.page.BrowserWords;
import nabla.page.Webjar;
import nabla.text.Sha256;
import org.eclipse.jetty.http.MimeTypes;

/**
 * Style sheets, scripts and pictures, those of libraries too. Their addresses change with their content, so that a
 * browser may keep them for good; only what browsers and previews look for stands where they do.
 */
public final class StaticFiles {
    private static final String ROUTE = "file";
    private static final Caching FOREVER = new Caching("public, max-age=31536000, immutable", "Accept-Encoding");
    private static final Caching FOR_A_DAY = new Caching("public, max-age=86400", "Accept-Encoding");

    /** What others look for at an address that stays. */
    private static final List<String> AT_THE_ROOT = List.of("favicon.ico", "cover.png");

    /** What every browser reads. It is no module, and travels with the words. */
    private static final String OLD = "old.js";

    private static final long BYTES = 8 << 20;
    private static final int DIGITS_OF_A_TAG = 16;

    private record Key(String path, Encoding encoding) {}

    private final String prefix;

    /** Our own, by address. */
    private final Map<String, byte[]> ours = new HashMap<>();

    /** Those of libraries, most of which nobody asks for. */
    private final Map<String, Path> libraries = new HashMap<>();

    private final Cache<Key, KeptAnswer> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, KeptAnswer file) -> file.length())
            .build();

    private StaticFiles(Map<String, byte[]> files) {
        prefix = "/assets/" + digest(files);
        files.forEach((name, bytes) -> ours.put(prefix + "/" + name, bytes));
        AT_THE_ROOT.forEach(name -> ours.put("/" + name, files.get(name)));
    }

    public static StaticFiles ofClasspath() {
        try {
            StaticFiles files = new StaticFiles(read());
            for (Webjar library : Webjar.values()) {
                files.addLibrary(library);
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = Classpath.path("static");
        for (Path file : filesBelow(folder)) {
            files.put(name(folder, file), Files.readAllBytes(file));
        }
        files.put("css/book.css", utf8(StyleSheets.joined(folder.resolve("css"))));
        String old = new String(files.remove(OLD), StandardCharsets.UTF_8);
        join(files);
        for (Language language : Language.values()) {
            files.put(BrowserWords.file(language), utf8(BrowserWords.script(language) + old));
        }
        return files;
    }

    /** Our modules are sent in bundles alone. */
    private static void join(Map<String, byte[]> files) {
        Map<String, String> modules = new HashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".js")) {
                modules.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        files.keySet().removeAll(modules.keySet());
        new ModuleJoiner(modules).join().forEach((bundle, text) -> files.put(bundle, utf8(text)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void addLibrary(Webjar library) throws IOException {
        Path folder = Classpath.path("META-INF/resources" + library.folder());
        for (Path file : filesBelow(folder)) {
            libraries.put(library.folder() + "/" + name(folder, file), file);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String digest(Map<String, byte[]> files) {
        MessageDigest digest = Sha256.digest();
        files.forEach((name, bytes) -> {
            digest.update(utf8(name));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** What stands before the name of each of our own files. */
    public String prefix() {
        return prefix;
    }

    /** Null if there is no such file. */
    KeptAnswer find(String path, Encoding encoding) {
        boolean exists = ours.containsKey(path) || libraries.containsKey(path);
        return exists ? kept.get(new Key(path, encoding), this::keep) : null;
    }

    /** What does not get smaller, such as a font, is sent as it is to everybody. */
    private KeptAnswer keep(Key key) {
        byte[] plain = bytes(key.path());
        byte[] encoded = key.encoding().encode(plain);
        boolean pays = encoded.length < plain.length;
        Encoding encoding = pays ? key.encoding() : Encoding.IDENTITY;
        String type = MimeTypes.DEFAULTS.getMimeByExtension(key.path());
        return new KeptAnswer(
                ROUTE,
                type.startsWith("text/") ? type + ";charset=utf-8" : type,
                encoding.tag(Sha256.hex(plain).substring(0, DIGITS_OF_A_TAG)),
                AT_THE_ROOT.contains(key.path().substring(1)) ? FOR_A_DAY : FOREVER,
                encoding,
                pays ? encoded : plain);
    }

    private byte[] bytes(String path) {
        try {
            byte[] own = ours.get(path);
            if (own == null) {
                return Files.readAllBytes(libraries.get(path));
            }
            return Minifier.reads(path) ? Minifier.minify(own) : own;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
