package nabla.book.math;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nabla.book.Book;

/** Rendered formulas: those of the content were rendered by the build, a new one is rendered when it is first met. */
public final class Formulas {
    private static final String FILE = "formulas.json";

    private static final int MOST_NEW = 4_000;

    private final boolean usesBuilt;
    private final Map<String, String> fresh;
    private final Set<String> used;

    /** Loaded by the first formula that is new, and then for good. */
    private static final class Engine {
        private static final Katex KATEX = new Katex();
    }

    /** What the build rendered: loaded by the first formula that is asked for. */
    private static final class Built {
        private static final Map<String, String> FORMULAS = built();
    }

    private Formulas(boolean usesBuilt, Map<String, String> fresh, Set<String> used) {
        this.usesBuilt = usesBuilt;
        this.fresh = Collections.synchronizedMap(fresh);
        this.used = used;
    }

    /** What the build rendered, or nothing if it has not run; of those that are new, the last ones asked for are kept. */
    public static Formulas ofTheBuild() {
        return new Formulas(true, new Latest(), null);
    }

    /** Keeps every formula, so as to write all that were used. */
    public static Formulas forTheBuild(boolean again) {
        return new Formulas(again, new HashMap<>(), ConcurrentHashMap.newKeySet());
    }

    /** Readers' variants bring new formulas without end. */
    private static final class Latest extends LinkedHashMap<String, String> {
        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_NEW;
        }
    }

    private static Map<String, String> built() {
        try (InputStream stream = Book.class.getResourceAsStream(FILE)) {
            return stream == null ? Map.of() : new ObjectMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} that says what is wrong with the formula. */
    public String html(String tex, boolean display) {
        String key = (display ? "$$" : "$") + tex;
        if (used != null) {
            used.add(key);
        }
        String html = rendered(key);
        if (html == null) {
            html = Engine.KATEX.render(tex, display);
            fresh.put(key, html);
        }
        return html;
    }

    private String rendered(String key) {
        String html = usesBuilt ? Built.FORMULAS.get(key) : null;
        return html == null ? fresh.get(key) : html;
    }

    /** Keeps only the formulas that were asked for, in a stable order. */
    public void write(Path directory) throws IOException {
        Map<String, String> rendered = new TreeMap<>();
        used.forEach(key -> rendered.computeIfAbsent(key, this::rendered));
        Path file = Files.createDirectories(directory).resolve(FILE);
        new ObjectMapper().writeValue(file.toFile(), rendered);
    }
}
