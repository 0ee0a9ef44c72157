package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nabla.TestServer;
import nabla.web.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A reader at a real browser before the real book. Every test also fails on a console error or a foreign request. */
public abstract class BrowserTest {
    private static final Server SERVER = TestServer.start();
    private static final Browser BROWSER = Chromium.launch();
    protected static final String HOME = "http://127.0.0.1:" + SERVER.port();

    private static final Pattern ALIVE = Pattern.compile("is-mounted");
    private static final Pattern DRAWN = Pattern.compile("^(?!.*is-building).*is-mounted");

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final Map<String, Window> SHARED = new HashMap<>();

    private Window window;
    protected BrowserContext context;
    protected Page page;

    /** A busy machine is slow, not wrong. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    protected void openBrowser() {
        openShared(1280, 900, ColorScheme.LIGHT);
    }

    /**
     * A window that the tests of a fork share, for a new one takes three times as long to show a page; each test finds it empty.
     * A test that changes it for good opens one of its own.
     */
    protected void openShared(int width, int height, ColorScheme scheme) {
        closeOwnWindow();
        take(SHARED.computeIfAbsent(
                width + " " + height + " " + scheme, look -> window(options(width, height, scheme))));
    }

    /** A fresh window of this size, of this test alone; a narrow one takes touches. */
    protected void open(int width, int height, ColorScheme scheme) {
        open(options(width, height, scheme));
    }

    protected void openOwnWindow() {
        open(1280, 900, ColorScheme.LIGHT);
    }

    protected void openWithoutScripts() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private void open(Browser.NewContextOptions options) {
        closeOwnWindow();
        take(window(options));
    }

    private void closeOwnWindow() {
        if (window != null && !SHARED.containsValue(window)) {
            window.close();
        }
    }

    private static Window window(Browser.NewContextOptions options) {
        return new Window(BROWSER, options, COMPLAINTS);
    }

    private static Browser.NewContextOptions options(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(width < 500)
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private void take(Window next) {
        window = next;
        context = next.context();
        page = next.page();
    }

    /** Where the book is. */
    protected String home() {
        return HOME;
    }

    /** The pages to come find no WebGL. */
    protected void closeWebgl() {
        runFirst("const open = HTMLCanvasElement.prototype.getContext;"
                + "HTMLCanvasElement.prototype.getContext = function (kind, ...more) {"
                + "  return kind.startsWith('webgl') ? null : open.call(this, kind, ...more); };");
    }

    /** Runs a script before those of the pages to come. */
    protected void runFirst(String script) {
        if (SHARED.containsValue(window)) {
            openOwnWindow();
        }
        page.addInitScript(script);
    }

    @AfterEach
    protected void nothingWentWrongBehindTheScenes() {
        closeOwnWindow();
        List<String> heard = List.copyOf(COMPLAINTS);
        SHARED.values().forEach(shared -> shared.empty(home()));
        COMPLAINTS.clear();
        assertThat(heard).isEmpty();
    }

    /** So does a connection that a test breaks. */
    protected void forgive(String breakage) {
        COMPLAINTS.removeIf(complaint -> complaint.contains(breakage));
    }

    protected void forgiveTheLostConnection() {
        forgive("ERR_INTERNET_DISCONNECTED");
    }

    /** Refused requests that a test provokes show in the console; this forgets them. */
    protected void forgiveRefusals() {
        COMPLAINTS.removeIf(complaint -> complaint.contains("status of 4"));
    }

    protected void nothingIsWiderThanThePage() {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    /** Brings up every figure of the page, and every exercise. */
    protected void visitAll() {
        visitFigures(page);
        page.locator(".exercise").all().forEach(BrowserTest::bringUp);
    }

    public static void visitFigures(Page page) {
        for (Locator figure : page.locator("figure[data-kind]").all()) {
            figure.scrollIntoViewIfNeeded();
            PlaywrightAssertions.assertThat(figure).hasAttribute("aria-busy", "false");
        }
    }

    /** Brings an exercise up, until it can be answered. */
    protected static Locator bringUp(Locator exercise) {
        exercise.scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(exercise).hasClass(ALIVE);
        return exercise;
    }

    /** Opens a lesson and brings one of its figures up, until its controls can be worked. */
    protected Locator figure(String language, String lesson, String id) {
        page.navigate(HOME + "/" + language + "/lessons/" + lesson);
        Locator figure = page.locator("#" + id);
        figure.scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(figure).hasClass(DRAWN);
        return figure;
    }
}
