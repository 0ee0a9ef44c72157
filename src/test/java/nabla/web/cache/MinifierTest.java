package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nabla.compatibility.Scripts;
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
    void aBrowserReadsTheSameScripts() throws IOException {
        for (Path file : files(".js")) {
            String source = Files.readString(file);
            String type = file.endsWith("old.js") ? "script" : "module";
            assertThat(Scripts.tokens(Minifier.minify(source), type))
                    .as(file.toString())
                    .isNotEmpty()
                    .isEqualTo(Scripts.tokens(source, type));
        }
    }

    @Test
    void aBrowserReadsTheSameStyleSheets() throws IOException {
        for (Path file : files(".css")) {
            String source = Files.readString(file);
            String rules = rules(Minifier.minify(source));
            assertThat(rules).as(file.toString()).isNotEmpty().isEqualTo(rules(source));
        }
    }

    private static String rules(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip();
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("static"))) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
