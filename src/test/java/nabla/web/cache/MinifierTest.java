package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MinifierTest {

    @Test
    void commentsAndIndentationGo() {
        assertThat(Minifier.minify("/** Says\n * what. */\nexport function f() {\n\n  // why\n  return 1; // how\n}\n"))
                .isEqualTo("export function f() {\nreturn 1;\n}\n");
    }

    @Test
    void ofALineWithATypeTheExpressionStays() {
        String source = "/** @type {Node} */ (first).remove();\n/* said */\nsecond();\n";
        assertThat(Minifier.minify(source)).isEqualTo("(first).remove();\nsecond();\n");
    }

    @Test
    void aBrowserReadsTheSameStyleSheets() throws IOException {
        for (Path file : styleSheets()) {
            String source = Files.readString(file);
            String rules = rules(Minifier.minify(source));
            assertThat(rules).as(file.toString()).isNotEmpty().isEqualTo(rules(source));
        }
    }

    private static String rules(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
    }

    private static List<Path> styleSheets() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("static"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
