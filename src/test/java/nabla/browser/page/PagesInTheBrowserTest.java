package nabla.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesInTheBrowserTest extends BrowserTest {
    private static final String AT_THE_LAST = "() => document.readyState === 'complete'"
            + " && Math.abs(document.getElementById('a-promised-descent').getBoundingClientRect().top - 70) < 30";

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
        openWithoutScripts();
        page.navigate(HOME + "/ko/lessons/rate-of-change");
        assertThat(page.locator("math").count()).isGreaterThan(10);
        assertThat(page.locator("#secant-to-tangent").innerText()).contains("할선");
    }

    @Test
    void aBrowserTooOldForTheScriptsSaysSoAndShowsTheText() {
        runFirst("delete Array.prototype.at;");
        for (String language : new String[] {"ko", "en"}) {
            page.navigate(HOME + "/" + language + "/lessons/rate-of-change");
            PlaywrightAssertions.assertThat(page.locator("#old-browser")).containsText("Chrome 92");
            PlaywrightAssertions.assertThat(page.locator("#old-browser")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("#theme")).isHidden();
        }
        Locator figure = page.locator("#secant-to-tangent");
        figure.scrollIntoViewIfNeeded();
        PlaywrightAssertions.assertThat(figure.locator(".figure-alt")).isVisible();
        PlaywrightAssertions.assertThat(page.locator(".scriptless").first()).isVisible();
        assertThat(page.locator(".is-mounted").count()).isZero();
        forgive("too old for the book");
    }

    @Test
    void aBrowserThatIsNewEnoughIsToldNothing() {
        page.navigate(HOME + "/en/");
        page.waitForLoadState();
        PlaywrightAssertions.assertThat(page.locator("#old-browser")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#a-promised-descent", "#a-promised-descent?rate=0.1"})
    void aPlaceFarDownIsWhereALinkLeadsAndWhereTheReaderComesBackTo(String place) {
        open(375, 740, ColorScheme.LIGHT);
        page.navigate(HOME + "/en/lessons/gradient-descent" + place);
        page.waitForFunction(AT_THE_LAST);
        page.reload();
        page.waitForFunction(AT_THE_LAST);
    }
}
