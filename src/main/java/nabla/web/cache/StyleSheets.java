package nabla.web.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.page.Webjar;

/**
 * The style sheets as one, for which a page asks once. Later rules win: ours over KaTeX's, kinds of figures over the frame,
 * paper over all.
 */
final class StyleSheets {
    private static final List<String> FRAME =
            List.of("mathematics", "colours", "type", "page", "figure", "controls", "scene", "training");
    private static final List<String> LAST = List.of("exercise", "room", "print");

    /** Whatever reads our modules reads WOFF2. */
    private static final Pattern OLDER_FORMATS = Pattern.compile(",url\\([^)]*\\) format\\(\"(?:woff|truetype)\"\\)");

    private static final String SIGNS = "U+0-200A,U+2010-2BFF,U+E000-E3FF";

    private StyleSheets() {}

    static String joined(Path folder) throws IOException {
        try (Stream<Path> figures = Files.list(folder.resolve("figures"))) {
            Stream<Path> frame = FRAME.stream().map(name -> folder.resolve(name + ".css"));
            Stream<Path> last = LAST.stream().map(name -> folder.resolve(name + ".css"));
            return Stream.of(frame, figures.sorted(), last)
                    .flatMap(sheets -> sheets.map(StyleSheets::read))
                    .collect(Collectors.joining("", mathematics(), ""));
        }
    }

    /** KaTeX's fonts lie beside its own sheet; none of them has Hangul or the space of no width, so none is fetched for it. */
    private static String mathematics() {
        String folder = Webjar.KATEX.folder() + "/dist/";
        String sheet = read(Classpath.path("META-INF/resources" + folder + "katex.min.css"));
        return OLDER_FORMATS
                .matcher(sheet)
                .replaceAll("")
                .replace("url(fonts/", "url(" + folder + "fonts/")
                .replace("font-display:block", "font-display:swap;unicode-range:" + SIGNS);
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
