package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class StepSweepFigureTest extends BrowserTest {

    @Test
    void itNamesTheBestStepOfEachDifference() {
        Locator figure = figure("en", "numerical-differentiation", "error-against-step");
        assertThat(figure).containsText("Forward: the error is smallest at h = ");
        assertThat(figure).containsText("Central: the error is smallest at h = ");
    }

    @Test
    void theKeysReadOutOneStepAfterAnother() {
        Locator figure = figure("ko", "numerical-differentiation", "error-against-step");
        Locator slider = figure.getByLabel("읽을 간격 h");
        slider.focus();
        page.keyboard().press("End");
        assertThat(figure).containsText("h = 0.1에서 오차");
        page.keyboard().press("Home");
        assertThat(figure).containsText("h = 1e-49에서 오차");
    }

    @Test
    void theTableHoldsEveryStepOfBothDifferences() {
        Locator figure = figure("en", "numerical-differentiation", "error-against-step");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as table"))
                .click();
        assertThat(figure.locator("tbody tr")).hasCount(17);
        assertThat(figure.locator("tbody")).containsText("66.50150507518049");
    }
}
