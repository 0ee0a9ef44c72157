package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.atomic.AtomicInteger;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuronFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"ko, 손실은 12.375입니다", "en, the loss is 12.375"})
    void theFirstSightHasTheNumbersThatTheLessonComputes(String language, String sentence) {
        Locator figure = figure(language, "one-layer", "four-receipts");
        assertThat(figure).containsText(sentence);
        assertThat(figure).containsText("-9.499999999995623");
        assertThat(figure).containsText("-9.5");
        assertThat(figure.locator(".pass-table tbody tr").nth(3)).containsText("-7");
        assertThat(figure.locator(".pass-table tbody tr").nth(3)).containsText("24.5");
        assertThat(figure).containsText("2.7083137782137247e-07");
    }

    @ParameterizedTest
    @CsvSource({"ko, w₀의 처음 값, w₁의 처음 값", "en, w₀ at the start, w₁ at the start"})
    void aWeightCanBeTyped(String language, String first, String second) {
        Locator figure = figure(language, "one-layer", "four-receipts");
        figure.getByLabel(first).fill("3");
        figure.getByLabel(second).fill("2");
        assertThat(figure.locator(".pass-table tfoot")).containsText("0.0");
        assertThat(figure.locator(".pass-table tbody tr").first()).containsText("7");
    }

    @Test
    void theArrowKeysGoFromCellToCell() {
        Locator figure = figure("en", "one-layer", "four-receipts");
        figure.getByLabel("Sample 1, x₀").click();
        page.keyboard().press("ArrowDown");
        assertThat(figure.getByLabel("Sample 2, x₀")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(figure.getByLabel("Sample 2, x₁")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(figure.getByLabel("Sample 1, x₁")).isFocused();
        page.keyboard().type("2.5");
        assertThat(figure.locator(".pass-table tbody tr").first()).containsText("3.5");
    }

    @Test
    void samplesComeAndGo() {
        Locator figure = figure("en", "one-layer", "four-receipts");
        figure.getByLabel("Remove sample 4").click();
        assertThat(figure.locator(".pass-table tbody tr")).hasCount(3);
        assertThat(figure.getByLabel("Sample 4, t")).hasCount(0);
        assertThat(figure.locator(".pass-table tfoot")).containsText("8.333333333333334");
        button(figure, "Add a sample").click();
        assertThat(figure.getByLabel("Sample 4, x₀")).isFocused();
        assertThat(figure.getByLabel("Sample 4, t")).hasValue("1");
        assertThat(figure.locator(".pass-table tfoot")).containsText("6.375");
    }

    @Test
    void steppingAndScrubbingAskTheServerNothing() {
        Locator figure = figure("en", "one-layer", "four-receipts");
        assertThat(figure).containsText("Step 0:");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        button(figure, "Step forward").click();
        assertThat(figure).containsText("Step 1: the weights are (1.95, 1.575)");
        figure.locator(".player input").focus();
        page.keyboard().press("End");
        assertThat(figure).containsText("Step 100: the weights are (2.99946027, 2.0008733)");
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @Test
    void thePlotOfTheLossCanBePressed() {
        Locator figure = figure("en", "one-layer", "four-receipts");
        assertThat(figure).containsText("Step 0:");
        Locator plot = figure.locator("canvas").first();
        BoundingBox box = plot.boundingBox();
        plot.click(new Locator.ClickOptions().setPosition(box.width * 0.6, box.height / 2));
        assertThat(figure.locator(".player output")).not().hasText("0 / 100");
    }

    @Test
    void playingEndsAtTheLastStep() {
        Locator figure = figure("en", "one-layer", "four-receipts");
        figure.getByLabel("Steps").fill("5");
        assertThat(figure.locator(".player output")).hasText("0 / 5");
        button(figure, "Play").click();
        assertThat(figure.locator(".player output")).hasText("5 / 5");
    }

    @ParameterizedTest
    @CsvSource({"ko, 학습률 η, 학습률이 너무 큽니다", "en, Learning rate η, the learning rate is too large"})
    void divergenceIsSaid(String language, String rate, String sentence) {
        Locator figure = figure(language, "one-layer", "four-receipts");
        figure.getByLabel(rate, new Locator.GetByLabelOptions().setExact(true)).fill("0.42");
        assertThat(figure).containsText(sentence);
        figure.getByLabel(rate, new Locator.GetByLabelOptions().setExact(true)).fill("0.4");
        assertThat(figure).not().containsText(sentence);
    }

    @Test
    void aCellThatCannotBeReadIsMarkedAndTheNumbersStay() {
        Locator figure = figure("ko", "one-layer", "four-receipts");
        Locator cell = figure.getByLabel("데이터 2의 t");
        cell.fill("8+");
        assertThat(cell).hasAttribute("aria-invalid", "true");
        assertThat(figure.locator(".training-block .field-message").nth(1))
                .not()
                .isEmpty();
        assertThat(figure).containsText("12.375");
        cell.fill("2^3");
        assertThat(cell).not().hasAttribute("aria-invalid", "true");
        forgiveRefusals();
    }

    @Test
    void aLinkBringsEverythingBack() {
        figure("en", "one-layer", "four-receipts");
        page.navigate("about:blank");
        page.navigate(HOME + "/en/lessons/one-layer#four-receipts?four-receipts.weights=0%7C0&four-receipts.step=1");
        assertThat(page.locator("#four-receipts").getByLabel("w₀ at the start")).hasValue("0");
        assertThat(page.locator("#four-receipts")).containsText("Step 1:");
    }

    @Test
    void theTableHoldsEveryStep() {
        Locator figure = figure("en", "one-layer", "a-discount");
        button(figure, "Show as table").click();
        assertThat(figure.locator(".figure-table tbody tr")).hasCount(101);
    }

    @Test
    void onAPhoneEveryCellIsWithinTheScreen() {
        open(390, 844, ColorScheme.DARK);
        Locator figure = figure("ko", "one-layer", "four-receipts");
        Locator target = figure.getByLabel("데이터 4의 t");
        assertThat(target).isVisible();
        BoundingBox box = target.boundingBox();
        org.assertj.core.api.Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    }

    private static Locator button(Locator figure, String name) {
        return figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
