package nabla.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The style sheets as one, for which a page asks once. Later rules win: kinds of figures over the frame, paper over all. */
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
                    .reduce("", String::concat);
        }
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
