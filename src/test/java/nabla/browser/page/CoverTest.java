package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, Function f(x)", "ko, 함수 f(x)"})
    void theSecantTurnsOnceByItselfAndTakesTheReadersFunctionBeforeAnyScrolling(String language, String field) {
        openShared(390, 844, ColorScheme.LIGHT);
        page.navigate(HOME + "/" + language + "/");
        Locator sentence = page.locator("#cover .figure-sentence");
        assertThat(sentence).containsText("h = 2.0");
        assertThat(sentence).containsText("h = 0.1");
        Locator typed = page.getByLabel(field);
        assertThat(typed.boundingBox().y + typed.boundingBox().height).isLessThan(844);
        assertThat(page.locator("#cover .handle").boundingBox().y).isLessThan(844);
        typed.fill("x^3");
        assertThat(sentence).containsText("3.31");
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    @Test
    void whoWantsNoMotionSeesHowItEnds() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(HOME + "/en/");
        assertThat(page.locator("#cover .figure-sentence")).containsText("h = 0.1");
    }

    @Test
    void aReaderWhoComesBackGoesOnWhereTheyWere() {
        page.navigate(HOME + "/en/lessons/gradient");
        Locator section = page.locator(".rail li a").nth(2);
        section.click();
        assertThat(section).hasAttribute("aria-current", "location");
        String address = page.url();
        page.navigate(HOME + "/en/");
        Locator back = page.locator(".ways a").first();
        assertThat(back).containsText("Continue reading");
        back.click();
        assertThat(page).hasURL(address);
    }
}
