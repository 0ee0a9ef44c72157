package nabla.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure whose question the server has no time for. */
class BusyServerTest extends BrowserTest {
    private static final String BUSY =
            "{\"error\":{\"code\":\"busy\",\"message\":\"There is much to compute just now.\"}}";

    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"en, asks again by itself, 'n = 30:'", "ko, 스스로 다시 묻습니다, 'n = 30:'"})
    void itSaysThatItWaitsAndAsksAgainByItself(String language, String waiting, String answered) {
        Locator figure = figure(language, "automatic-differentiation", "measured-cost");
        page.route("**/api/cost*", this::refuseOnce);
        sizes(figure).fill("3, 30");
        assertThat(figure.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(waiting)))
                .isVisible();
        assertThat(figure).containsText(answered);
        assertThat(asked.get()).isEqualTo(2);
        assertThat(figure.getByText(waiting)).hasCount(0);
        forgiveRefusals();
    }

    @ParameterizedTest
    @CsvSource({"en"})
    void whatIsTypedMeanwhileIsAskedInstead(String language) {
        Locator figure = figure(language, "automatic-differentiation", "measured-cost");
        page.route("**/api/cost*", this::refuseOnce);
        sizes(figure).fill("3, 30");
        assertThat(figure).containsText("asks again by itself");
        sizes(figure).fill("3, 40");
        assertThat(figure).containsText("n = 40:");
        assertThat(asked.get()).isEqualTo(2);
        forgiveRefusals();
    }

    private static Locator sizes(Locator figure) {
        return figure.locator("input[type=text], input:not([type])").first();
    }

    private void refuseOnce(Route route) {
        if (asked.getAndIncrement() > 0) {
            route.resume();
            return;
        }
        route.fulfill(new Route.FulfillOptions()
                .setStatus(429)
                .setHeaders(Map.of("Retry-After", "1", "Content-Type", "application/json"))
                .setBody(BUSY));
    }
}
