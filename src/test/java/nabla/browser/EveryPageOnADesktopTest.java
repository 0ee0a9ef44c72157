package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageOnADesktopTest extends EveryPage {

    @ParameterizedTest
    @MethodSource("paths")
    void inTheLightAxeFindsNothingAndNothingJumps(String path) {
        page.addInitScript(
                "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => {"
                        + " if (!entry.hadRecentInput) window.shift += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        visit(path);
        assertThat(((Number) page.evaluate("() => window.shift")).doubleValue()).isLessThan(0.02);
        assertThat(violations()).isEmpty();
        assertThat(page.locator("th").allTextContents()).noneMatch(String::isBlank);
    }
}
