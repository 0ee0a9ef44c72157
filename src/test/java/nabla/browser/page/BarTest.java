package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"ko, en", "en, ko"})
    void theLanguageIsSwitchedWithTheSameHeadingAtTheSameHeight(String language, String other) {
        page.navigate(HOME + "/" + language + "/lessons/geometry");
        page.evaluate("location.hash = " + SECTION + ".id");
        page.mouse().wheel(0, -150);
        page.waitForCondition(() -> top() > 200);
        double before = top();
        BoundingBox link = page.locator("#language").boundingBox();
        page.mouse().click(link.x + link.width / 2, link.y + link.height / 2); // a locator's click may scroll
        page.waitForURL(Pattern.compile("/" + other + "/lessons/geometry"));
        page.waitForCondition(() -> Math.abs(top() - before) < 40);
    }

    private double top() {
        return ((Number) page.evaluate(SECTION + ".getBoundingClientRect().top")).doubleValue();
    }
}
