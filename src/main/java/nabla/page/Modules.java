package nabla.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the browser's modules import which. */
final class Modules {
    private static final Pattern IMPORT = Pattern.compile("(?:import|export [{*])[^'\"(]*'(\\.[^']+)'.*");

    private static final Map<String, List<String>> IMPORTED = new ConcurrentHashMap<>();

    private Modules() {}

    /** These modules and all that they import, each after what it imports, as a browser runs them. */
    static Set<String> neededFor(List<String> entries) {
        Set<String> needed = new LinkedHashSet<>();
        entries.forEach(entry -> add(entry, new HashSet<>(), needed));
        return needed;
    }

    private static void add(String module, Set<String> importing, Set<String> needed) {
        if (importing.add(module)) {
            IMPORTED.computeIfAbsent(module, Modules::imports).forEach(imported -> add(imported, importing, needed));
            needed.add(module);
        }
    }

    /** By their names among the assets, such as {@code lib/base/dom.js}. */
    private static List<String> imports(String module) {
        return read(module)
                .lines()
                .filter(line -> line.startsWith("import") || line.startsWith("export"))
                .map(IMPORT::matcher)
                .filter(Matcher::matches)
                .map(found -> URI.create(module).resolve(found.group(1)).getPath())
                .toList();
    }

    private static String read(String module) {
        try (InputStream in = Modules.class.getResourceAsStream("/static/" + module)) {
            if (in == null) {
                throw new IllegalStateException("there is no module " + module);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
