package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class BarTest extends BrowserTest {
    private static final Pattern AWAY = Pattern.compile("is-away");
    private static final String SECTION = "document.querySelectorAll('article h2')[2]";

    @Test
    void itLeavesOnTheWayDownAndComesBackOnTheWayUpOrForTheKeyboard() {
        page.navigate(HOME + "/en/lessons/geometry");
        Locator bar = page.locator(".bar");
        page.evaluate("location.hash = " + SECTION + ".id");
        page.mouse().wheel(0, 30);
        assertThat(bar).hasClass(AWAY);
        page.waitForCondition(() -> bar.boundingBox().y < -bar.boundingBox().height / 2);
        page.mouse().wheel(0, -60);
        page.waitForCondition(() -> bar.boundingBox().y >= 0);
        page.mouse().wheel(0, 60);
        assertThat(bar).hasClass(AWAY);
        page.locator("#language").focus();
        page.waitForCondition(() -> bar.boundingBox().y >= 0);
    }
}
