package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"ko, 직선입니다", "en, line"})
    void aTermExplainsItselfWhereTheMousePoints(String language, String words) {
        openOwnWindow();
        page.clock().install();
        Locator secant = term(language);
        secant.hover();
        assertThat(note()).containsText(words);
        assertThat(secant).hasAttribute("aria-describedby", "term-note");
        note().hover();
        page.clock().runFor(1_000);
        assertThat(note()).isVisible();
        page.mouse().move(2, 2);
        page.clock().runFor(1_000);
        assertThat(note()).hasCount(0);
    }

    @Test
    void byKeyboardATermExplainsItselfOnFocusEscapeClosesAndEnterFollowsTheLink() {
        Locator secant = term("ko");
        secant.focus();
        assertThat(note()).isVisible();
        page.keyboard().press("Escape");
        assertThat(note()).hasCount(0);
        page.keyboard().press("Enter");
        page.waitForURL("**/ko/glossary#secant");
        assertThat(page.locator("#secant")).containsText("secant");
    }

    @Test
    void aTapExplainsAndTheNextOneFollowsTheLink() {
        open(390, 800, ColorScheme.LIGHT);
        Locator secant = term("en");
        secant.tap();
        assertThat(note()).isVisible();
        assertThat(page).hasURL(HOME + "/en/lessons/rate-of-change");
        page.locator("h1").tap();
        assertThat(note()).hasCount(0);
        secant.tap();
        secant.tap();
        page.waitForURL("**/en/glossary#secant");
    }

    @Test
    void withoutScriptsATermIsALink() {
        openWithoutScripts();
        Locator secant = term("ko");
        assertThat(secant.getAttribute("title")).contains("직선");
        secant.click();
        assertThat(page).hasURL(HOME + "/ko/glossary#secant");
        assertThat(page.locator("#secant").getByRole(AriaRole.LINK).first()).hasText("순간의 변화율");
    }

    private Locator term(String language) {
        page.navigate(HOME + "/" + language + "/lessons/rate-of-change");
        Locator secant = page.locator("a.term[data-term=secant]");
        assertThat(secant).hasCount(1);
        secant.scrollIntoViewIfNeeded();
        return secant;
    }

    private Locator note() {
        return page.getByRole(AriaRole.TOOLTIP);
    }
}
