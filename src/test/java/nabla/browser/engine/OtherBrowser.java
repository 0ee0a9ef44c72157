package nabla.browser.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.TestServer;
import nabla.book.Language;
import nabla.browser.page.EveryPage;
import nabla.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same reader at a browser of another maker: every page, a figure of each kind, an exercise, a slow server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OtherBrowser {
    private static final Server BOOK = TestServer.start();
    private static final Server DRILL = TestServer.start(Path.of("src/test/resources/books/exercises"));
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private Engine engine;

    /** Opens the browser, which is installed first where it is missing and that can be done. */
    abstract Engine start() throws IOException, InterruptedException;

    @BeforeAll
    void openBrowser() throws InterruptedException {
        try {
            engine = start();
        } catch (IOException missing) {
            abort("Needs Debian's firefox-esr, webkit2gtk-driver and xvfb, or root to install them: "
                    + missing.getMessage());
        }
    }

    @AfterAll
    void closeBrowser() {
        if (engine != null) {
            engine.close();
        }
    }

    @AfterEach
    void nothingWentWrongBehindTheScenes() {
        assertThat(engine.complaints()).isEmpty();
    }

    /** Each page in one language at a desk and in the other on a phone, in turn, which is enough to see every part of it. */
    static Stream<Arguments> pages() {
        List<String> korean = EveryPage.paths(Language.KO).toList();
        List<String> english = EveryPage.paths(Language.EN).toList();
        return IntStream.range(0, korean.size())
                .mapToObj(i -> i % 2 == 0
                        ? arguments(korean.get(i), english.get(i))
                        : arguments(english.get(i), korean.get(i)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWholeAtADeskAndOnAPhone(String atADesk, String onAPhone) {
        isWhole(atADesk, DESK);
        isWhole(onAPhone, PHONE);
    }

    private void isWhole(String path, int width) {
        engine.open(home(BOOK) + path, width);
        assertThat(engine.value("innerWidth")).isEqualTo(String.valueOf(width));
        engine.visitAll();
        assertThat(engine.value("document.querySelectorAll('.figure-broken, .exercise-broken, .katex-error').length"))
                .isEqualTo("0");
        assertThat(engine.value("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        assertThat(engine.value("document.getElementById('old-browser').hidden"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "lessons/rate-of-change, tangent",
        "floating-point, step-sweep",
        "lessons/numerical-differentiation, listing",
        "lessons/partial-derivatives, partials",
        "lessons/geometry, slices",
        "lessons/geometry, surface",
        "lessons/any-shape, trace",
        "lessons/gradient, field",
        "lessons/gradient-descent, descent",
        "lessons/automatic-differentiation, cost",
        "lessons/one-layer, neuron",
        "lessons/softmax-network, network",
        "playground, playground",
    })
    void aFigureOfEachKindAnswersWhatIsTyped(String page, String kind) {
        engine.open(home(BOOK) + "/en/" + page, PHONE);
        String figure = "figure[data-kind=" + kind + "]";
        engine.bringUp(figure);
        String before = engine.value(shown(figure));
        engine.value("document.querySelectorAll('" + figure + " details').forEach((more) => (more.open = true))");
        typeInto(figure + " input.field-input", "2");
        engine.await(shown(figure) + " !== " + quoted(before) + " && !document.querySelector('" + figure
                + "').matches('.is-stale, [aria-busy=true]')");
    }

    /** What a reader sees of a figure that changes with its function: its words and its pictures. */
    private static String shown(String figure) {
        return "(() => { const all = document.querySelector('" + figure + "'); return [all.innerText,"
                + " ...[...all.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL().length)].join(); })()";
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradient-descent", "traps"})
    void withEveryMethodTickedEachHasItsSentenceOnAPhone(String lesson) {
        engine.open(home(BOOK) + "/en/lessons/" + lesson, PHONE);
        engine.visitAll();
        String methods = "[...document.querySelectorAll('figure[data-kind=descent] input[type=checkbox]')]";
        engine.value(methods + ".filter((method) => !method.checked).forEach((method) => method.click())");
        engine.await(
                methods + ".every((method) => method.closest('figure').querySelector('.figure-sentence').textContent"
                        + ".includes(method.parentElement.textContent + ':'))");
        assertThat(engine.value(methods + ".length > 7")).isEqualTo("true");
    }

    @Test
    void anExerciseIsAnsweredAndGraded() {
        engine.open(home(DRILL) + "/en/lessons/drill", PHONE);
        engine.bringUp("#slope");
        typeInto("#slope input[type=text]", "4*" + factor() + "/2");
        engine.click("#slope [type=submit]");
        engine.await(verdict() + ".includes('Correct')");
    }

    @Test
    void aSlowServerIsSaidToBeSlowAndTheAnswerArrivesLater() throws IOException {
        try (SlowServer between = new SlowServer(DRILL.port())) {
            engine.open("http://127.0.0.1:" + between.port() + "/en/lessons/drill", DESK);
            engine.bringUp("#slope");
            typeInto("#slope input[type=text]", "2*" + factor());
            between.setSlow(true);
            engine.click("#slope [type=submit]");
            engine.await(verdict() + ".includes('Not sent yet')");
            assertThat(engine.value(verdict())).contains("The server cannot be reached");
            between.setSlow(false);
            engine.await(verdict() + ".includes('Correct')");
        }
    }

    @Test
    void aFigureSaysThatItsAnswerDoesNotCome() throws IOException {
        try (SlowServer between = new SlowServer(BOOK.port())) {
            engine.open("http://127.0.0.1:" + between.port() + "/en/lessons/rate-of-change", DESK);
            String figure = "figure[data-kind=tangent]";
            engine.bringUp(figure);
            between.setSlow(true);
            engine.click(figure + " input.field-input");
            engine.type("2");
            engine.await(
                    "document.querySelector('" + figure + " .figure-notice').innerText.includes('cannot be reached')");
            between.setSlow(false);
            engine.click(figure + " .figure-notice button");
            engine.await("document.querySelector('" + figure + " .figure-notice').innerText.trim() === ''");
        }
    }

    private void typeInto(String field, String text) {
        engine.click(field);
        engine.value("document.activeElement.value = ''");
        engine.type(text);
    }

    /** What the prompt of the first exercise multiplies by. */
    private String factor() {
        return engine.value("[...document.querySelector('#slope .exercise-prompt > p').childNodes]"
                + ".filter((node) => node.nodeType === 3).map((node) => node.data).join(' ').match(/\\d+/)[0]");
    }

    private static String verdict() {
        return "document.querySelector('#slope .exercise-verdict').innerText";
    }

    private static String quoted(String text) {
        return "decodeURIComponent('"
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20") + "')";
    }

    private static String home(Server server) {
        return "http://127.0.0.1:" + server.port();
    }
}
