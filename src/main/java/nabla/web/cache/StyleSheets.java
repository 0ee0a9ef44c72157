package nabla.web.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.page.Webjar;

/**
 * The style sheets as one, for which a page asks once. Later rules win: ours over KaTeX's, kinds of figures over the frame,
 * paper over all.
 */
final class StyleSheets {
    private static final List<String> FRAME =
            List.of("colours", "type", "page", "figure", "controls", "scene", "training");
    private static final List<String> LAST = List.of("exercise", "room", "print");

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

    /** KaTeX's fonts lie beside its own sheet. */
    private static String mathematics() {
        String folder = Webjar.KATEX.folder() + "/dist/";
        return read(Classpath.path("META-INF/resources" + folder + "katex.min.css"))
                .replace("url(fonts/", "url(" + folder + "fonts/");
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
