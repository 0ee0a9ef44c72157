package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class PrintTest extends BrowserTest {
    private static final String COUNT_PRINTS = "window.printed = 0; window.print = () => { window.printed++; };";

    @Test
    void everyFigureIsDrawnBeforeThePageIsPrinted() {
        runFirst(COUNT_PRINTS);
        page.navigate(HOME + "/ko/lessons/rate-of-change");
        page.keyboard().press("Control+p");
        page.waitForFunction("() => window.printed === 1");
        for (Locator figure : page.locator("figure[data-kind]").all()) {
            assertThat(figure).hasAttribute("aria-busy", "false");
        }
    }

    @Test
    void paperHasTheFiguresAndTheirNumbersButNoControls() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        assertThat(figure.locator(".figure-sentence")).containsText("8.0");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(figure.locator("canvas").first()).isVisible();
        assertThat(figure.locator(".figure-sentence")).isVisible();
        assertThat(page.locator("button:visible")).hasCount(0);
        assertThat(page.locator("input:visible")).hasCount(0);
        assertThat(page.locator(".bar")).isHidden();
    }

    @Test
    void aDarkReaderPrintsBlackOnWhite() {
        open(1280, 900, com.microsoft.playwright.options.ColorScheme.DARK);
        page.navigate(HOME + "/ko/lessons/rate-of-change");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(page.pdf()).hasSizeGreaterThan(10_000);
    }

    @Test
    void linksShowTheirAddress() {
        page.navigate(HOME + "/en/lessons/gradient-descent");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("() => { const link = document.querySelector('article a[href*=\"/lessons/\"]');"
                        + " return getComputedStyle(link, '::after').content.includes('/en/lessons/'); }"))
                .isEqualTo(true);
    }
}
