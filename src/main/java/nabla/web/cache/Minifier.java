package nabla.web.cache;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes from our scripts and style sheets what only their authors read: comments, empty lines and indentation. It knows no
 * strings: {@code MinifierTest} compares what a browser reads of each file with and without.
 */
public final class Minifier {
    private static final Pattern COMMENT_LINES =
            Pattern.compile("(?m)^\\h*(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\\h*|//.*)?\\R");

    /** Types before an expression, and what stands behind a statement. */
    private static final Pattern COMMENTS =
            Pattern.compile("(?m)/\\*\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\\h?|\\h+//\\h.*$");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^\\h+");

    private Minifier() {}

    static boolean reads(String path) {
        return path.endsWith(".js") || path.endsWith(".css");
    }

    static byte[] minify(byte[] source) {
        return minify(new String(source, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    public static String minify(String source) {
        String read = COMMENT_LINES.matcher(source).replaceAll("");
        return INDENTATION.matcher(COMMENTS.matcher(read).replaceAll("")).replaceAll("");
    }
}
