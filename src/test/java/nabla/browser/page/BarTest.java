package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nabla.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest extends BrowserTest {
    private static final Pattern AWAY = Pattern.compile("is-away");
    private static final String SECTION = "document.querySelectorAll('article h2')[2]";

    @ParameterizedTest
    @CsvSource({"ko, en", "en, ko"})
    void itComesBackOnTheWayUpAndSwitchesTheLanguageWithoutLosingThePlace(String language, String other) {
        page.navigate(HOME + "/" + language + "/lessons/geometry");
        page.evaluate("location.hash = " + SECTION + ".id");
        page.mouse().wheel(0, 30);
        assertThat(page.locator(".bar")).hasClass(AWAY);
        page.mouse().wheel(0, -60);
        assertThat(page.locator(".bar")).not().hasClass(AWAY);
        Locator link = page.locator("#language");
        page.waitForCondition(() -> link.boundingBox().y >= 0);
        double before = top();
        link.click();
        page.waitForURL(Pattern.compile("/" + other + "/lessons/geometry"));
        page.waitForCondition(() -> Math.abs(top() - before) < 40);
    }

    private double top() {
        return ((Number) page.evaluate(SECTION + ".getBoundingClientRect().top")).doubleValue();
    }
}
