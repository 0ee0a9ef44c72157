package nabla.browser.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The room that the server's page keeps for what scripts build into figures, in rem: a table of what was measured, by
 * the kind of figure and the width of the window. {@link RoomTable} writes it.
 */
final class Room {
    /** The widths that have rows of their own, each measured where it is narrowest or usual. */
    enum Width {
        WIDE("all", 1280),
        NARROW("not all and (min-width: 68.75em)", 640),
        PHONE("(max-width: 39.99rem)", 360);

        private final String media;
        private final int pixels;

        Width(String media, int pixels) {
            this.media = media;
            this.pixels = pixels;
        }

        int pixels() {
            return pixels;
        }
    }

    private static final Path TABLE = Path.of("static/css/room.css");
    private static final String HEAD = "/* Room for what scripts build, so that nothing moves: measured in the book."
            + " src/test/java/nabla/browser/RoomTable.java writes this file. */\n";
    private static final Pattern ROW =
            Pattern.compile("@media (?<media>.*) \\{|  (?<what>\\S.*) \\{ --room: (?<rem>[\\d.]+)rem; }");

    /** The heights without any room kept, of the parts that grow with what is in them. */
    private static final String MEASURE =
            """
            async () => {
              await document.fonts.ready;
              for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
              const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
              const height = (part) => {
                Object.assign(part.style, { minHeight: '0', alignSelf: 'start' });
                const { height } = part.getBoundingClientRect();
                Object.assign(part.style, { minHeight: '', alignSelf: '' });
                return Math.ceil((10 * height) / rem - 0.01) / 10;
              };
              const measured = {};
              for (const figure of document.querySelectorAll('figure[data-given]')) {
                const { kind, given } = figure.dataset;
                const variant = ['compare', 'methods'].filter((name) => given.split(' ').includes(name));
                const name = `.figure[data-kind="${kind}"]${variant.map((one) => `[data-given~="${one}"]`).join('')}`;
                const grows = ['partials', 'trace', 'neuron', 'network', 'layers'].includes(kind);
                for (const part of grows ? ['plot', 'desk'] : ['desk']) {
                  const what = `${name} .figure-${part}`;
                  measured[what] = Math.max(measured[what] ?? 0, height(figure.querySelector(`.figure-${part}`)));
                }
              }
              return measured;
            }
            """;

    private final Map<Width, Map<String, Double>> rows = new EnumMap<>(Width.class);

    /** The table as it stands. */
    static Room table() {
        Room room = new Room();
        Width width = Width.WIDE;
        for (String line : lines()) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group("media") != null) {
                width = width(row.group("media"));
            } else if (row.matches()) {
                room.rows(width).put(row.group("what"), Double.valueOf(row.group("rem")));
            }
        }
        return room;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Width width(String media) {
        return List.of(Width.values()).stream()
                .filter(width -> width.media.equals(media))
                .findFirst()
                .orElseThrow();
    }

    /** By what is measured, as a selector; in order. */
    Map<String, Double> rows(Width width) {
        return rows.computeIfAbsent(width, any -> new TreeMap<>());
    }

    /** Adds what the figures of a page need, all of which have been built. */
    @SuppressWarnings("unchecked")
    Map<String, Double> measure(Page page, Width width) {
        Map<String, Double> found = new TreeMap<>();
        ((Map<String, Number>) page.evaluate(MEASURE)).forEach((what, rem) -> found.put(what, rem.doubleValue()));
        found.forEach((what, rem) -> rows(width).merge(what, rem, Math::max));
        return found;
    }

    void write() throws IOException {
        StringBuilder sheet = new StringBuilder(HEAD);
        rows.forEach((width, heights) -> {
            sheet.append("@media ").append(width.media).append(" {\n");
            heights.forEach((what, rem) -> sheet.append("  %s { --room: %srem; }\n".formatted(what, rem)));
            sheet.append("}\n");
        });
        Files.writeString(TABLE, sheet);
    }
}
