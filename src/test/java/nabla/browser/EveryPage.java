package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;

/** A reader who goes through the whole book in one language: at a desk by day, then on a phone by night. */
abstract class EveryPage extends BrowserTest {
    private static final int NARROW = 360;

    static Stream<String> paths(Language language) {
        Stream<String> lessons =
                Bookshelf.ofTheBuild().book().everything().stream().map(Lesson::path);
        return Stream.concat(Stream.of("/", "/glossary", "/search?q=h", "/progress"), lessons)
                .map(path -> "/" + language.code() + path);
    }

    void readsWellAtADeskAndOnAPhone(String path) {
        page.addInitScript(
                "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => {"
                        + " if (!entry.hadRecentInput) window.shift += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        page.navigate(HOME + path);
        visitAll();
        assertThat(((Number) page.evaluate("() => window.shift")).doubleValue()).isLessThan(0.02);
        assertThat(violations()).isEmpty();
        assertThat(page.locator("th").allTextContents()).noneMatch(String::isBlank);

        open(NARROW, 740, ColorScheme.DARK);
        page.navigate(HOME + path);
        visitAll();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
        assertThat(violations()).isEmpty();
    }

    /**
     * Axe does not count MathML as text of a table's header, so that rule is checked by hand. Its legacy mode, for pages
     * without frames, saves a page for each look.
     */
    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).disableRules(List.of("empty-table-header")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }
}
