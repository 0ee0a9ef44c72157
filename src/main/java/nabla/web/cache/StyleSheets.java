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
 * paper over all. What only few pages need and is large stands apart, in {@code figures/apart}.
 */
final class StyleSheets {
    /** A name that ends with a slash is a folder, in which order does not matter. */
    private static final List<String> ORDER = List.of(
            "mathematics",
            "colours",
            "type",
            "page/bar",
            "page/lesson",
            "page/contents",
            "page/glossary",
            "page/search",
            "page/failure",
            "page/frame",
            "figure",
            "controls",
            "scene",
            "training",
            "figures/",
            "exercise/frame",
            "exercise/answer",
            "exercise/choice",
            "exercise/order",
            "exercise/verdict",
            "exercise/help",
            "exercise/progress",
            "exercise/room",
            "room",
            "page/far",
            "print");

    /** Whatever reads our modules reads WOFF2. */
    private static final Pattern OLDER_FORMATS = Pattern.compile(",url\\([^)]*\\) format\\(\"(?:woff|truetype)\"\\)");

    private static final String SIGNS = "U+0-200A,U+2010-2BFF,U+E000-E3FF";

    private StyleSheets() {}

    static String joined(Path folder) {
        return ORDER.stream()
                .flatMap(name -> sheets(folder, name))
                .map(StyleSheets::read)
                .collect(Collectors.joining("", mathematics(), ""));
    }

    private static Stream<Path> sheets(Path folder, String name) {
        if (!name.endsWith("/")) {
            return Stream.of(folder.resolve(name + ".css"));
        }
        try (Stream<Path> sheets = Files.list(folder.resolve(name))) {
            return sheets.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
