package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the browser's modules, and from which others each may import: only from those before it. */
class StaticRoomsTest {
    private static final Path STATIC = Path.of("static");
    private static final int MOST_FILES = 25;
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)[ (]*['`](\\.[^'`]*)['`]");

    private static final Map<String, Set<String>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("lib/base", Set.of());
        ROOMS.put("lib/chart", Set.of("lib/base"));
        ROOMS.put("lib/scene", Set.of("lib/base", "lib/chart"));
        ROOMS.put("lib/figure", Set.of("lib/base", "lib/chart"));
        ROOMS.put("lib/network", Set.of("lib/base", "lib/chart", "lib/figure"));
        ROOMS.put("lib/pictures", Set.of("lib/base", "lib/chart", "lib/scene", "lib/figure", "lib/network"));
        ROOMS.put("lib/exercise", Set.of("lib/base"));
        ROOMS.put("widgets", Set.of("lib/base", "lib/chart", "lib/scene", "lib/figure", "lib/network", "lib/pictures"));
        ROOMS.put("lib/page", Set.of("lib/base", "lib/exercise", "widgets"));
        ROOMS.put("", Set.of("lib/page"));
    }

    @Test
    void aRoomImportsFromTheRoomsOfItsRow() {
        Map<String, Set<String>> found = modules().stream()
                .collect(Collectors.groupingBy(
                        StaticRoomsTest::room,
                        Collectors.flatMapping(StaticRoomsTest::imported, Collectors.toCollection(TreeSet::new))));
        found.forEach((room, imported) -> imported.remove(room));
        assertThat(found).isEqualTo(ROOMS);
    }

    @Test
    void noRoomsImportFromEachOtherInACircle() {
        List<String> before = new ArrayList<>();
        ROOMS.forEach((room, imported) -> {
            assertThat(before).as("what comes before " + room).containsAll(imported);
            before.add(room);
        });
    }

    @Test
    void aRoomIsSmallEnoughToBeSeenAtAGlance() {
        assertThat(modules().stream().collect(Collectors.groupingBy(StaticRoomsTest::room, Collectors.counting())))
                .allSatisfy((room, files) -> assertThat(files).isLessThanOrEqualTo(MOST_FILES));
    }

    private static List<Path> modules() {
        try (Stream<Path> all = Files.walk(STATIC)) {
            return all.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String room(Path module) {
        return STATIC.relativize(module.getParent()).toString();
    }

    /** The rooms that a module names in its imports, those for types too. */
    private static Stream<String> imported(Path module) {
        try {
            return IMPORT.matcher(Files.readString(module))
                    .results()
                    .map(found -> room(module.resolveSibling(found.group(1)).normalize()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
