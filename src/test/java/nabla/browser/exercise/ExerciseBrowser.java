package nabla.browser.exercise;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.TestServer;
import nabla.browser.BrowserTest;
import nabla.web.Server;

/** A reader before a small book with an exercise of every kind. */
public abstract class ExerciseBrowser extends BrowserTest {
    private static final Server SERVER = TestServer.start(Path.of("src/test/resources/books/exercises"));
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    protected String home() {
        return "http://127.0.0.1:" + SERVER.port();
    }

    /** Opens the lesson and waits until an exercise can be answered. */
    protected Locator exercise(String language, String id) {
        page.navigate(home() + "/" + language + "/lessons/drill");
        return ready(id);
    }

    protected Locator ready(String id) {
        return bringUp(page.locator("#" + id));
    }

    protected static Locator field(Locator exercise) {
        return exercise.locator("input[type=text]").first();
    }

    protected static Locator verdict(Locator exercise) {
        return exercise.locator(".exercise-verdict");
    }

    protected static void check(Locator exercise) {
        exercise.locator("[type=submit]").click();
    }

    protected static void press(Locator exercise, String name) {
        exercise.getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** What the prompt of the first exercise multiplies by. */
    protected static int factor(Locator exercise) {
        Matcher number = NUMBER.matcher(exercise.locator(".exercise-prompt > p")
                .evaluate(
                        "p => [...p.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(' ')")
                .toString());
        number.find();
        return Integer.parseInt(number.group());
    }
}
