package nabla.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import nabla.browser.page.Room.Width;
import org.junit.jupiter.api.AfterAll;

/** A reader who goes through the whole book in one language: at a desk by day, then on a phone by night. */
public abstract class EveryPage extends BrowserTest {
    /** How far fonts of other machines, and figures of one kind, may be from the table of room, in rem. */
    private static final double SLACK = 2;

    /** Bytes of script that a page may ask for, but for the library that draws in space; the playground has every figure. */
    private static final int MOST_SCRIPT = 200 * 1024;

    private static final int MOST_SCRIPT_TO_PLAY = 240 * 1024;

    /** A link into the page, for which all of it is laid out. */
    private static final String LED_INTO_IT =
            "() => { const place = document.querySelector('article [id]'); if (place) location.hash = place.id; }";

    private static final Room TABLE = Room.table();
    private static final Room SEEN = new Room();
    private static final Set<String> UNSEEN =
            Stream.of(Language.values()).flatMap(EveryPage::paths).collect(Collectors.toCollection(HashSet::new));

    public static Stream<String> paths(Language language) {
        Stream<String> lessons =
                Bookshelf.ofTheBuild().book().everything().stream().map(Lesson::path);
        return Stream.concat(Stream.of("/", "/glossary", "/search?q=h", "/progress"), lessons)
                .map(path -> "/" + language.code() + path);
    }

    void readsWellAtADeskAndOnAPhone(String path) {
        openOwnWindow(); // nothing of it has come before
        page.addInitScript(
                "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => {"
                        + " if (!entry.hadRecentInput) window.shift += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        List<Request> scripts = new CopyOnWriteArrayList<>();
        page.onRequestFinished(scripts::add);
        page.navigate(HOME + path);
        page.evaluate(LED_INTO_IT);
        visitAll();
        assertThat(scriptBytes(scripts)).isBetween(1, path.endsWith("/playground") ? MOST_SCRIPT_TO_PLAY : MOST_SCRIPT);
        assertThat(((Number) page.evaluate("() => window.shift")).doubleValue()).isLessThan(0.02);
        keepsRoom(Width.WIDE);
        assertThat(page.locator("th").allTextContents()).noneMatch(String::isBlank);
        assertThat(Axe.violations(page)).isEmpty();

        openShared(Width.PHONE.pixels(), 740, ColorScheme.DARK);
        page.navigate(HOME + path);
        visitAll();
        keepsRoom(Width.PHONE);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Width.PHONE.pixels());
        assertThat(Axe.violations(page)).isEmpty();
        UNSEEN.remove(path);
    }

    private static int scriptBytes(List<Request> requests) {
        return requests.stream()
                .filter(request -> request.resourceType().equals("script"))
                .filter(request -> !request.url().contains("/three/"))
                .mapToInt(script -> script.sizes().responseBodySize)
                .sum();
    }

    private void keepsRoom(Width width) {
        SEEN.measure(page, width)
                .forEach((what, rem) -> assertThat(TABLE.rows(width).getOrDefault(what, 0.0))
                        .as("the room for %s in %s, where RoomTable would write %s", what, width, rem)
                        .isGreaterThan(rem - SLACK));
    }

    /** Once every page of a language was seen; the other may need more. */
    @AfterAll
    static void noRoomIsKeptInVain() {
        boolean isLanguageDone = Stream.of(Language.values())
                .anyMatch(language -> paths(language).noneMatch(UNSEEN::contains));
        for (Width width : isLanguageDone ? List.of(Width.WIDE, Width.PHONE) : List.<Width>of()) {
            assertThat(TABLE.rows(width).keySet()).isEqualTo(SEEN.rows(width).keySet());
            TABLE.rows(width).forEach((what, rem) -> assertThat(rem)
                    .as("the room for %s in %s", what, width)
                    .isLessThan(1.2 * SEEN.rows(width).get(what) + SLACK));
        }
    }
}
