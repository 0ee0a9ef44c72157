package nabla.book.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nabla.book.Book;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/** KaTeX on the server: TeX in, HTML with MathML out. Takes a second to load, so it is loaded for the first new formula. */
public final class Katex {
    private static final int LONGEST = 4_000;

    private final ScriptableObject scope;
    private final Function render;

    Katex() {
        try (Context context = context()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, "var self = this;", "self", 1, null);
            context.evaluateString(scope, resource("katex.js"), "katex.js", 1, null);
            context.evaluateString(scope, resource("math.js"), "math.js", 1, null);
            render = (Function) scope.get("renderFormula", scope);
        }
    }

    /** Throws {@link IllegalArgumentException} with KaTeX's own words for a formula that it can't read. */
    synchronized String render(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            throw new IllegalArgumentException("a formula of " + tex.length() + " characters");
        }
        try (Context context = context()) {
            return Context.toString(render.call(context, scope, scope, new Object[] {tex, display}));
        } catch (JavaScriptException e) {
            throw new IllegalArgumentException(message(e), e);
        } catch (RhinoException | StackOverflowError e) {
            throw new IllegalArgumentException("a formula that is too deep: " + e.getMessage(), e);
        }
    }

    private static Context context() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        return context;
    }

    private static String message(JavaScriptException e) {
        String message = e.getValue() instanceof ScriptableObject error
                ? Context.toString(ScriptableObject.getProperty(error, "message"))
                : e.details();
        return message.replace("KaTeX parse error: ", "").replace("\u0332", "");
    }

    public static String resource(String name) {
        try (InputStream stream = Book.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: the build makes it, run mvn compile");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
