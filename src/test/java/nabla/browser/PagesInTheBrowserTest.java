package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import nabla.book.Book;
import nabla.book.Bookshelf;
import nabla.book.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesInTheBrowserTest extends BrowserTest {

    static Stream<String> paths() {
        Book book = Bookshelf.open(java.nio.file.Path.of("content")).book();
        return Stream.concat(
                        Stream.of("/", "/glossary", "/search?q=h"),
                        book.everything().stream().map(Lesson::path))
                .flatMap(path -> Stream.of("/ko" + path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void onALightDesktopAxeFindsNothingAndNothingJumps(String path) {
        page.addInitScript(
                "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => {"
                        + " if (!entry.hadRecentInput) window.shift += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        visitWithEveryFigure(path);
        assertThat(((Number) page.evaluate("() => window.shift")).doubleValue()).isLessThan(0.02);
        assertThat(violations()).isEmpty();
        assertThat(page.locator("th").allTextContents()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void onADarkPhoneAxeFindsNothingAndNothingStandsOut(String path) {
        open(360, 740, ColorScheme.DARK);
        visitWithEveryFigure(path);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat(violations()).isEmpty();
    }

    @Test
    void theThemeIsSwitchedAndRemembered() {
        page.navigate(HOME + "/en/");
        Locator theme = page.locator("html");
        Locator button = page.locator("#theme");
        String before = theme.getAttribute("data-theme");
        button.click();
        String chosen = theme.getAttribute("data-theme");
        assertThat(chosen).isNotEqualTo(before);
        page.navigate(HOME + "/en/lessons/rate-of-change");
        assertThat(theme.getAttribute("data-theme")).isEqualTo(chosen);
    }

    @Test
    void withoutScriptsALessonIsStillATextWithFormulas() {
        context.close();
        context = withoutScripts();
        page = context.newPage();
        page.navigate(HOME + "/ko/lessons/rate-of-change");
        assertThat(page.locator("math").count()).isGreaterThan(10);
        assertThat(page.locator("#secant-to-tangent").innerText()).contains("할선");
    }

    /** Axe does not count MathML as text of a table's header, so that rule is checked by hand. */
    private List<String> violations() {
        return new AxeBuilder(page)
                .disableRules(List.of("empty-table-header")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }

    private void visitWithEveryFigure(String path) {
        page.navigate(HOME + path);
        for (Locator figure : page.locator("figure[data-kind]").all()) {
            figure.scrollIntoViewIfNeeded();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(figure)
                    .hasAttribute("aria-busy", "false");
        }
    }
}
