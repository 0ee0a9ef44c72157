package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFigureTest extends BrowserTest {
    private static final String SHARED = "#?operations.function=sin(x*y)%2B(x*y)%5E2";

    @ParameterizedTest
    @CsvSource({
        "ko, 앞으로 1/4: v1 = x*y = 1*2 = 2, 앞서 받은 것과 더하면",
        "en, 'Forward, 1 of 4: v1 = x*y = 1*2 = 2', with what came before"
    })
    void everyStepFillsItsNodeAndSaysHow(String language, String forward, String sum) {
        Locator figure = open(language, SHARED);
        Locator slider = figure.locator(".player input");
        slider.focus();
        page.keyboard().press("Home");
        assertThat(figure.locator(".graph-node.is-waiting")).hasCount(4);
        page.keyboard().press("ArrowRight");
        assertThat(figure.locator(".figure-sentence")).containsText(forward);
        assertThat(figure.locator(".graph-node.is-waiting")).hasCount(3);
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        assertThat(figure.locator(".figure-sentence")).containsText(sum);
        assertThat(figure.locator(".graph-edge.is-backward")).hasCount(1);
    }

    @Test
    void theListHasWhatTheGraphShows() {
        Locator figure = open("en", SHARED);
        figure.getByText("Show as table").click();
        Locator rows = figure.locator(".figure-table tbody tr");
        assertThat(rows).hasCount(7);
        assertThat(rows.nth(2)).containsText("x*y");
        assertThat(rows.nth(2)).containsText("3.5838531634528574");
        assertThat(rows.first()).containsText("7.167706326905715");
    }

    @Test
    void zoomedInItIsMovedByKeys() {
        Locator figure = open("ko", SHARED);
        Locator view = figure.locator(".graph-scroll");
        view.focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("+");
        }
        Object room = view.evaluate("view => view.scrollWidth - view.clientWidth");
        Assertions.assertThat(((Number) room).intValue()).isPositive();
        page.keyboard().press("0");
        page.waitForFunction("() => { const view = document.querySelector('#operations .graph-scroll');"
                + " return view.scrollWidth <= view.clientWidth && view.scrollHeight <= view.clientHeight; }");
    }

    @Test
    void aNodeThatIsPressedShowsItsStep() {
        Locator figure = open("en", "");
        figure.locator(".player input").focus();
        page.keyboard().press("Home");
        figure.locator(".graph-node.is-operation").last().click();
        assertThat(figure.locator(".figure-sentence")).containsText("Forward, 3 of 3: v3 = v1+v2 = 1+4 = 5");
    }

    @Test
    void onAPhoneItStandsUprightAndPassesTheAccessibilityCheck() {
        open(390, 844, ColorScheme.DARK);
        Locator figure = open("ko", SHARED);
        assertThat(figure.locator("svg.is-upright")).hasCount(1);
        nothingIsWiderThanThePage();
        List<String> violations = Axe.violations(page);
        Assertions.assertThat(violations).isEmpty();
    }

    @Test
    void aFormulaThatCannotBeReadIsMarkedInItsField() {
        Locator figure = open("ko", "");
        figure.getByLabel("함수").first().fill("x^");
        assertThat(figure.getByLabel("함수").first()).hasAttribute("aria-invalid", "true");
        assertThat(figure.locator(".graph-node.is-operation")).hasCount(3);
        forgiveRefusals();
    }

    private Locator open(String language, String state) {
        page.navigate(HOME + "/" + language + "/playground" + state);
        Locator figure = page.locator("#operations");
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.locator(".graph-node.is-operation").first()).isVisible();
        return figure;
    }
}
