package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingFigureTest extends BrowserTest {

    @Test
    void theNaiveListingPrintsNoSlopeAtAll() {
        Locator figure = figure("ko", "numerical-differentiation", "naive-code");
        assertThat(figure.locator("output.listing-output")).hasText("0.0");
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수 f(x), 점 x, 실행", "en, Function f(x), Point x, Run"})
    void theCentralListingPrintsWhatPythonPrints(String language, String function, String point, String run) {
        Locator figure = figure(language, "numerical-differentiation", "central-code");
        assertThat(figure.locator("output.listing-output")).hasText("6.000000000012662");
        figure.getByLabel(function).fill("3*x*exp(x)");
        figure.getByLabel(point).fill("2");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(run))
                .click();
        assertThat(figure.locator("output.listing-output")).hasText("66.50150507518049");
        assertThat(figure.locator("[data-slot=function]").first()).hasText("3*x*math.exp(x)");
    }

    @Test
    void aStepOfZeroIsRefusedInWordsAtItsField() {
        Locator figure = figure("ko", "numerical-differentiation", "central-code");
        figure.getByLabel("간격 h").fill("0");
        assertThat(figure.getByLabel("간격 h")).hasAttribute("aria-invalid", "true");
        assertThat(figure).containsText("0보다 커야 합니다");
        assertThat(figure.locator("output.listing-output")).hasText("6.000000000012662");
        forgiveRefusals();
    }
}
