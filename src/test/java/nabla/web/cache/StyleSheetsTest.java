package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    private static final Path FOLDER = Path.of("static/css");

    /** A page links them itself. */
    private static final Pattern APART = Pattern.compile("dark|still|figures/apart/");

    @Test
    void everySheetIsPartOfTheOneThatAPageAsksFor() throws IOException {
        String joined = StyleSheets.joined(FOLDER);
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !APART.matcher(
                                    FOLDER.relativize(file).toString().replace('\\', '/'))
                            .lookingAt())
                    .toList();
            assertThat(sheets).hasSizeGreaterThan(20).allSatisfy(sheet -> assertThat(joined)
                    .containsOnlyOnce(Files.readString(sheet)));
        }
    }
}
