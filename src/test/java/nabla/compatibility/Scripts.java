package nabla.compatibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** Reads scripts by acorn, and says what they ask of a browser. */
final class Scripts {
    private static final String ACORN = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.js";
    private static final Path USES = Path.of("src/test/resources/compatibility/uses.js");
    private static final Scriptable SCOPE = acorn();

    /** A name that is asked for, of a kind of the table newer.tsv, or syntax. */
    record Use(String kind, String name, int line) {}

    private Scripts() {}

    /**
     * @param sourceType "module" or "script"
     * @throws org.mozilla.javascript.JavaScriptException for syntax that is newer than ECMAScript 2022
     */
    static List<Use> uses(String source, String sourceType) {
        try (Context context = enter()) {
            Function usesOf = (Function) SCOPE.get("usesOf", SCOPE);
            List<?> found = (List<?>) usesOf.call(context, SCOPE, SCOPE, new Object[] {source, sourceType});
            return found.stream().map(Object::toString).map(Scripts::use).toList();
        }
    }

    private static Scriptable acorn() {
        try (Context context = enter();
                Reader acorn = resource(ACORN);
                Reader uses = Files.newBufferedReader(USES)) {
            Scriptable scope = context.initStandardObjects();
            context.evaluateReader(scope, acorn, "acorn.js", 1, null);
            context.evaluateReader(scope, uses, "uses.js", 1, null);
            return scope;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        return context;
    }

    private static Use use(String line) {
        String[] parts = line.split("\t");
        return new Use(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private static Reader resource(String path) {
        return new InputStreamReader(Scripts.class.getResourceAsStream(path), StandardCharsets.UTF_8);
    }
}
