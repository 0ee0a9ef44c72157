package nabla.browser.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Chrome 92, Firefox 102 or Safari 15.4 lacks, and since when each has it: newer.tsv, which newer.mjs writes. */
final class Newer {
    private static final Path TABLE = Path.of("src/test/resources/compatibility/newer.tsv");
    private static final Map<String, String> SINCE = read();

    private Newer() {}

    /** Since when there is such a thing, if one of the three lacks it. */
    static Optional<String> since(String kind, String name) {
        return Optional.ofNullable(SINCE.get(kind + "\t" + name)).map(versions -> kind + " " + name + versions);
    }

    private static Map<String, String> read() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.toMap(row -> row[0] + "\t" + row[1], row -> " (Chrome %s, Firefox %s, Safari %s)"
                                    .formatted(row[2], row[3], row[4])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
