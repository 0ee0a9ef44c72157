package nabla.book.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nabla.numeric.descent.Method;
import nabla.numeric.network.Activation;
import nabla.numeric.network.Schedule;
import org.junit.jupiter.api.Test;

/** What the server and the browser have to know alike: kinds of figures, methods of descent, roles and their colours. */
class SharedListsTest {
    private static final Path STATIC = Path.of("static");
    private static final List<String> KINDS =
            Arrays.stream(WidgetKind.values()).map(WidgetKind::word).toList();
    private static final List<String> METHODS = words(Method.values());

    @Test
    void everyKindOfFigureHasItsScriptAndEveryScriptItsKind() throws IOException {
        assertThat(names("widgets")).containsExactlyInAnyOrderElementsOf(KINDS);
    }

    @Test
    void everyStyleSheetOfAFigureIsThatOfAKind() throws IOException {
        assertThat(names("css/figures")).isNotEmpty().isSubsetOf(KINDS);
        assertThat(names("css/figures/apart")).isNotEmpty().isSubsetOf(KINDS);
    }

    @Test
    void everyKindOfFigureHasRoomAtEveryWidth() throws IOException {
        String[] widths = Files.readString(STATIC.resolve("css/room.css")).split("@media");
        assertThat(widths).hasSize(4);
        for (String rows : Arrays.asList(widths).subList(1, 4)) {
            assertThat(KINDS)
                    .allSatisfy(kind -> assertThat(rows).contains("[data-kind=\"" + kind + "\"] .figure-desk"));
        }
    }

    @Test
    void theMethodsOfDescentAreTheSameForAuthorsTheServerAndTheBrowser() throws IOException {
        assertThat(Setting.METHOD_WORDS).isEqualTo(METHODS);
        String picture = Files.readString(STATIC.resolve("lib/pictures/descent.js"));
        String list = found("METHODS = \\[(.*?)]", picture).get(0);
        assertThat(found("'(\\w+)'", list)).isEqualTo(METHODS);
    }

    @Test
    void activationsAndSchedulesAreTheSameForAuthorsTheServerAndTheBrowser() throws IOException {
        assertThat(Setting.ACTIVATION_WORDS).containsExactlyInAnyOrderElementsOf(words(Activation.values()));
        assertThat(Setting.SCHEDULE_WORDS).containsExactlyInAnyOrderElementsOf(words(Schedule.values()));
        String choice = Files.readString(STATIC.resolve("lib/network/activation.js"));
        assertThat(found("'(\\w+)'", found("ACTIVATIONS = \\[(.*?)]", choice).get(0)))
                .isEqualTo(Setting.ACTIVATION_WORDS);
    }

    @Test
    void everyMethodHasALookOfItsOwn() throws IOException {
        String looks = Files.readString(STATIC.resolve("lib/chart/marks.js"));
        assertThat(METHODS.subList(2, METHODS.size())).allSatisfy(method -> assertThat(looks)
                .contains("  " + method + ": { variable: '--role-" + method + "'"));
    }

    @Test
    void everyRoleHasAColour() throws IOException {
        List<String> roles = found("variable: '(--[\\w-]+)'", Files.readString(STATIC.resolve("lib/chart/marks.js")));
        assertThat(roles).hasSizeGreaterThan(10);
        assertThat(found("(--[\\w-]+):", Files.readString(STATIC.resolve("css/colours.css"))))
                .containsAll(roles);
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(STATIC.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                    .toList();
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
