package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class PagesInTheBrowserTest extends BrowserTest {

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
}
