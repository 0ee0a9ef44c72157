package nabla.book;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Rendered formulas: those of the content were rendered by the build, a new one is rendered when it is first met. */
final class Formulas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "formulas.json";

    private final Map<String, String> known;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /** Loaded by the first formula that is new, and then for good. */
    private static final class Engine {
        private static final Katex KATEX = new Katex();
    }

    private Formulas(Map<String, String> known) {
        this.known = new ConcurrentHashMap<>(known);
    }

    static Formulas empty() {
        return new Formulas(Map.of());
    }

    /** What the build rendered, or nothing if it has not run. */
    static Formulas ofTheBuild() {
        try (InputStream stream = Formulas.class.getResourceAsStream(FILE)) {
            return stream == null ? empty() : new Formulas(JSON.readValue(stream, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} that says what is wrong with the formula. */
    String html(String tex, boolean display) {
        String key = (display ? "$$" : "$") + tex;
        used.add(key);
        String html = known.get(key);
        if (html == null) {
            html = Engine.KATEX.render(tex, display);
            known.put(key, html);
        }
        return html;
    }

    /** Keeps only the formulas that were asked for, in a stable order. */
    void write(Path directory) throws IOException {
        Map<String, String> rendered = new TreeMap<>();
        used.forEach(key -> rendered.computeIfAbsent(key, known::get));
        Path file = Files.createDirectories(directory).resolve(FILE);
        JSON.writeValue(file.toFile(), rendered);
    }
}
