package nabla.browser.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets lay everything out in Chrome 92, Firefox 102 and Safari 15.4 too. */
class StylesTest {
    /** Whoever does without loses nothing to read; an element in a grid starts where it should everywhere. */
    private static final List<String> ADORNMENTS = List.of(
            "property text-wrap ",
            "property accent-color ",
            "property text-size-adjust ",
            "property outline ",
            "value align-self: start ",
            "value break-after: avoid ",
            "at-rule page ");

    @Test
    void everySheetIsLaidOutInTheOldestBrowsers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("static"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".css")).flatMap(StylesTest::tooNew))
                    .isEmpty();
        }
    }

    private static Stream<String> tooNew(Path file) {
        try {
            return Styles.tooNew(Files.readString(file)).stream()
                    .filter(what -> ADORNMENTS.stream().noneMatch(what::startsWith))
                    .map(what -> file + ": " + what);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In WebKit its page ended on a sentence with numbers that may not be broken. */
    @Test
    void noTextIsWrappedPrettily() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("static/css"))) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern("text-wrap(-style)?: pretty"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p:has(> span) { margin: 0; }|selector has",
                "@media print { p:has(> span) { margin: 0; } }|selector has",
                "details::details-content { margin: 0; }|selector details-content",
                "p { & span { margin: 0; } }|selector nesting",
                "@container (max-width: 4rem) { p { margin: 0; } }|at-rule container",
                "@media (width < 40rem) { p { margin: 0; } }|media range_syntax",
                "@media (scripting: none) { p { margin: 0; } }|media scripting",
                "p { container-type: inline-size; }|property container-type",
                "p { color: color-mix(in srgb, red, blue); }|function color-mix",
                ":root { --shade: 0; --shade: color-mix(in srgb, red, blue); }|function color-mix",
                "p { height: 100dvh; }|unit viewport_percentage_units_dynamic",
                "p { height: 1lh; }|unit lh",
                "p { width: calc(100cqi - 1rem); }|unit container_query_length_units",
                "p { text-decoration: underline wavy; }|value text-decoration: wavy",
            })
    void whatIsTooNewIsFound(String css, String what) {
        assertThat(Styles.tooNew(css)).anySatisfy(found -> assertThat(found).startsWith(what + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@supports selector(:has(*)) { p:has(span) { margin: 0; } }",
                "p { height: 100vh; height: 100dvh; }",
                "p { inset: 0; gap: 1rem; width: min(1rem, 4vw); } p:is(.a, .b):focus-visible { margin: 0; }",
            })
    void whatIsGuardedOrOldEnoughIsFree(String css) {
        assertThat(Styles.tooNew(css)).isEmpty();
    }
}
