package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
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

    /** Said of every WebGL picture on a machine without a graphics card. */
    private static final String SOFTWARE_GRAPHICS = "GL Driver Message";

    private final List<String> complaints = new ArrayList<>();
    protected BrowserContext context;
    protected Page page;

    /** A busy machine is slow, not wrong. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    protected void openBrowser() {
        open(1280, 900, ColorScheme.LIGHT);
    }

    /** A fresh browser window of this size; a narrow one takes touches. */
    protected void open(int width, int height, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(width < 500)
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean isComplaint =
                    message.type().equals("error") || message.type().equals("warning");
            if (isComplaint && !message.text().contains(SOFTWARE_GRAPHICS)) {
                complaints.add(message.type() + ": " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(home()) && !request.url().startsWith("data:")) {
                complaints.add("request to another host: " + request.url());
            }
        });
    }

    /** Where the book is. */
    protected String home() {
        return HOME;
    }

    /** The pages to come find no WebGL. */
    protected void closeWebgl() {
        page.addInitScript("const open = HTMLCanvasElement.prototype.getContext;"
                + "HTMLCanvasElement.prototype.getContext = function (kind, ...more) {"
                + "  return kind.startsWith('webgl') ? null : open.call(this, kind, ...more); };");
    }

    protected static BrowserContext withoutScripts() {
        return BROWSER.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @AfterEach
    protected void nothingWentWrongBehindTheScenes() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    /** So does a connection that a test breaks. */
    protected void forgive(String breakage) {
        complaints.removeIf(complaint -> complaint.contains(breakage));
    }

    protected void forgiveTheLostConnection() {
        forgive("ERR_INTERNET_DISCONNECTED");
    }

    /** Refused requests that a test provokes show in the console; this forgets them. */
    protected void forgiveRefusals() {
        complaints.removeIf(complaint -> complaint.contains("status of 4"));
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
