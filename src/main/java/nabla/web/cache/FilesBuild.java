package nabla.web.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
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

/** A step of the build: makes the files that browsers load, from our own in {@code static} and from libraries. */
public final class FilesBuild {
    /** What every browser reads. It is no module, and travels with the words. */
    private static final String OLD = "old.js";

    private FilesBuild() {}

    /** Takes the folder of the classes; returns what stands before the name of each of our own files. */
    public static String run(Path classes) throws IOException {
        Map<String, byte[]> ours = ours();
        String prefix = "/assets/" + digest(ours);
        List<Prepared.Body> bodies = new ArrayList<>();
        ours.forEach((name, bytes) -> {
            byte[] sent = Minifier.reads(name) ? Minifier.minify(bytes) : bytes;
            bodies.add(body(prefix + "/" + name, sent));
            if (StaticFiles.AT_THE_ROOT.contains(name)) {
                bodies.add(body("/" + name, sent));
            }
        });
        for (Webjar library : Webjar.values()) {
            addLibrary(library, bodies);
        }
        Prepared.writeFiles(classes, bodies);
        return prefix;
    }

    private static Prepared.Body body(String address, byte[] bytes) {
        return new Prepared.Body(address, StaticFiles.ROUTE, bytes);
    }

    private static Map<String, byte[]> ours() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = Classpath.path("static");
        for (Path file : filesBelow(folder)) {
            files.put(name(folder, file), Files.readAllBytes(file));
        }
        files.put("css/book.css", utf8(StyleSheets.joined(folder.resolve("css"))));
        String old = new String(files.remove(OLD), StandardCharsets.UTF_8);
        BrowserWords words = join(files);
        for (Language language : Language.values()) {
            files.put(BrowserWords.file(language), utf8(words.script(language) + old));
        }
        return files;
    }

    /** Our modules are sent in bundles alone, each with its own words; returns those for every page. */
    private static BrowserWords join(Map<String, byte[]> files) {
        Map<String, String> modules = new HashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".js")) {
                modules.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        files.keySet().removeAll(modules.keySet());
        BrowserWords words = new BrowserWords(modules);
        new ModuleJoiner(modules)
                .join()
                .forEach((bundle, text) -> files.put(bundle, utf8(words.beginning(bundle) + text)));
        return words;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of a library what a browser may want: its fonts, and its scripts as they are meant to be sent. */
    private static void addLibrary(Webjar library, List<Prepared.Body> bodies) throws IOException {
        Path folder = Classpath.path("META-INF/resources" + library.folder());
        for (Path file : filesBelow(folder)) {
            String name = name(folder, file);
            if (name.matches("(dist|build)/.*\\.(min\\.js|woff2)")) {
                bodies.add(body(library.folder() + "/" + name, Files.readAllBytes(file)));
            }
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
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
}
