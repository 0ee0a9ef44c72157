package nabla.compatibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** Reads scripts by acorn, and says what they ask of a browser. */
public final class Scripts {
    private static final String ACORN = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.js";
    private static final Path USES = Path.of("src/test/resources/compatibility/uses.js");
    private static final Path TOKENS = Path.of("src/test/resources/compatibility/tokens.js");
    private static final Scriptable SCOPE = acorn();

    /** A name that is asked for, of a kind of the table newer.tsv, or syntax. */
    record Use(String kind, String name, int line) {}

    private Scripts() {}

    /**
     * @param sourceType "module" or "script"
     * @throws org.mozilla.javascript.JavaScriptException for syntax that is newer than ECMAScript 2022
     */
    static List<Use> uses(String source, String sourceType) {
        return call("usesOf", source, sourceType).map(Scripts::use).toList();
    }

    /** What is left of a script for a browser that has read it; space within a template counts as one. */
    public static List<String> tokens(String source, String sourceType) {
        return call("tokensOf", source, sourceType).toList();
    }

    private static Stream<String> call(String name, Object... arguments) {
        try (Context context = enter()) {
            Function function = (Function) SCOPE.get(name, SCOPE);
            List<?> found = (List<?>) function.call(context, SCOPE, SCOPE, arguments);
            return found.stream().map(Object::toString);
        }
    }

    private static Scriptable acorn() {
        try (Context context = enter();
                Reader acorn = resource(ACORN);
                Reader uses = Files.newBufferedReader(USES);
                Reader tokens = Files.newBufferedReader(TOKENS)) {
            Scriptable scope = context.initStandardObjects();
            context.evaluateReader(scope, acorn, "acorn.js", 1, null);
            context.evaluateReader(scope, uses, "uses.js", 1, null);
            context.evaluateReader(scope, tokens, "tokens.js", 1, null);
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
