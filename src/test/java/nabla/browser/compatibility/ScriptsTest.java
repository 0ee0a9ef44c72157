package nabla.browser.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nabla.browser.ProjectPage;
import nabla.page.Webjar;
import nabla.web.cache.Minifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules ask for nothing that Chrome 92, Firefox 102 or Safari 15.4 lacks. */
class ScriptsTest {
    /** Names of ours, of three.js and of Chart.js, which interfaces of newer browsers have too. */
    private static final Set<String> OURS = Set.of(
            "address",
            "check",
            "colorSpace",
            "dispose",
            "font",
            "handle",
            "momentum",
            "resize",
            "role",
            "share",
            "side",
            "sync");

    /** Wishes that a browser may ignore. */
    private static final Set<String> WISHES = Set.of("autocapitalize", "imageSmoothingQuality");

    @Test
    void everyModuleRunsInTheOldestBrowsers() {
        assertThat(ProjectPage.files("static", ".js").stream()
                        .flatMap(file -> tooNew(read(file), type(file)).map(what -> file + ":" + what)))
                .isEmpty();
    }

    @Test
    void whatIsLeftOfAScriptThatIsSentSaysTheSame() {
        for (Path file : ProjectPage.files("static", ".js")) {
            String source = read(file);
            assertThat(Scripts.tokens(Minifier.minify(source), type(file)))
                    .as(file.toString())
                    .isNotEmpty()
                    .isEqualTo(Scripts.tokens(source, type(file)));
        }
    }

    private static String type(Path file) {
        return file.endsWith("old.js") ? "script" : "module";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> tooNew(String source, String type) {
        return Scripts.uses(source, type).stream()
                .filter(use -> !OURS.contains(use.name()) && !WISHES.contains(use.name()))
                .flatMap(use -> since(use).map(what -> use.line() + ": " + what).stream());
    }

    private static Optional<String> since(Scripts.Use use) {
        return use.kind().equals("syntax") ? Optional.of("syntax " + use.name()) : Newer.since(use.kind(), use.name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list.findLastIndex(isLong)|member findLastIndex",
                "list?.with(2, 0)|member with",
                "list.toSpliced(1, 1)|member toSpliced",
                "AbortSignal.timeout(10)|static AbortSignal.timeout",
                "structuredClone(state)|global structuredClone",
                "const { ariaLabel } = box|member ariaLabel",
                "box.ariaLabel = words|member ariaLabel",
                "element('div', { inert: true })|member inert",
                "throw new Error(words, { cause: problem })|member cause",
                "new OffscreenCanvas(1, 1)|global OffscreenCanvas",
                "Object.groupBy(list, kind)|member groupBy",
                "words.split(/(?<=\\n)/)|syntax lookbehind",
                "class Scene { static { open(); } }|syntax static block",
            })
    void whatIsTooNewIsFound(String script, String what) {
        assertThat(tooNew(script, "module"))
                .anySatisfy(found -> assertThat(found).startsWith("1: " + what));
    }

    @ParameterizedTest
    @ValueSource(strings = {"const all = /[\\p{L}--a]/v;", "import data from './data.json' with { type: 'json' };"})
    void syntaxAfterEcmaScript2022IsRefused(String script) {
        assertThatThrownBy(() -> Scripts.uses(script, "module")).hasMessageContaining("SyntaxError");
    }

    @Test
    void whatTheThreeHaveIsFree() {
        List<String> scripts = List.of(
                "list.at(-1)",
                "await navigator.locks.request('a', work)",
                "class A { static #b = 1; #c() { return #b in this; } }",
                "dialog.showModal()",
                "crypto.randomUUID()");
        assertThat(scripts.stream().flatMap(script -> tooNew(script, "module"))).isEmpty();
    }

    /** What else the libraries need is guarded by themselves, and was tried in Chromium 92. */
    @ParameterizedTest
    @MethodSource("libraries")
    void theLibrariesAreWrittenInWhatTheOldestBrowsersRead(String path) throws IOException {
        try (var source = ScriptsTest.class.getResourceAsStream("/META-INF/resources" + path)) {
            String type = path.contains("/three") ? "module" : "script";
            List<Scripts.Use> uses = Scripts.uses(new String(source.readAllBytes(), StandardCharsets.UTF_8), type);
            assertThat(uses).isNotEmpty().noneMatch(use -> use.kind().equals("syntax"));
        }
    }

    static Stream<String> libraries() {
        String core = Webjar.THREE.path().replace("three.module", "three.core");
        return Stream.concat(Stream.of(Webjar.values()).map(Webjar::path), Stream.of(core));
    }
}
