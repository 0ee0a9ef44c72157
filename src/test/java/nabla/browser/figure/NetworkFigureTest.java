package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.atomic.AtomicInteger;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "ko, 신경망의 답은 클래스 1이고 틀렸습니다, 걸음 2부터 맞힙니다",
        "en, 'class 1 is predicted, which is wrong', It is right from step 2 on"
    })
    void theFirstSightHasTheNumbersThatTheLessonComputes(String language, String answer, String turn) {
        Locator figure = figure(language, "softmax-network", "apple");
        assertThat(figure).containsText(answer);
        assertThat(figure).containsText(turn);
        assertThat(figure.locator(".class-table tfoot")).containsText("0.894768603866467");
        assertThat(figure.locator(".class-table tbody tr").first()).containsText("0.12 + (-0.9) =");
        assertThat(figure.locator(".class-table tbody tr").first()).containsText("0.13806924");
        assertThat(figure.locator(".weight-table").last()).containsText("0.04304134011312577");
        assertThat(figure.locator(".weight-table").last()).containsText("0.04304134009261643");
    }

    @ParameterizedTest
    @CsvSource({"ko, 정답은 클래스 0, 클래스 0이고", "en, Class 0 is right, class 0 is predicted"})
    void anotherTargetTeachesTheSameFruitAnotherName(String language, String radio, String answer) {
        Locator figure = figure(language, "softmax-network", "apple");
        figure.getByLabel(radio).check();
        assertThat(figure.locator(".class-table tfoot")).containsText("L = −ln y₀ = 2.6");
        figure.locator(".player input").focus();
        page.keyboard().press("End");
        assertThat(figure).containsText(answer);
    }

    @Test
    void weightsAndInputsCanBeTypedCellByCell() {
        Locator figure = figure("en", "softmax-network", "apple");
        Locator cell = figure.getByLabel("W[0, 2]");
        cell.click();
        page.keyboard().press("ArrowDown");
        assertThat(figure.getByLabel("W[1, 2]")).isFocused();
        cell.fill("3");
        assertThat(figure).containsText("class 2 is predicted, which is right");
        figure.getByLabel("Input x₀").fill("0");
        assertThat(figure.locator(".class-table tbody tr").nth(2)).containsText("0 + 0.36 =");
    }

    @Test
    void weightsAreDrawnAgainFromTheNextSeed() {
        Locator figure = figure("en", "softmax-network", "drawn-weights");
        assertThat(figure).containsText("It is right from step 18 on");
        assertThat(figure.getByLabel("Seed")).hasValue("7");
        String drawn = figure.getByLabel("W[0, 0]").inputValue();
        figure.getByText("Draw again", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(figure.getByLabel("Seed")).hasValue("8");
        assertThat(figure.getByLabel("W[0, 0]")).not().hasValue(drawn);
        figure.getByLabel("Seed").fill("7");
        assertThat(figure.getByLabel("W[0, 0]")).hasValue(drawn);
        figure.getByLabel("W[0, 0]").fill("0");
        assertThat(figure.getByLabel("Seed")).hasValue("");
    }

    @Test
    void steppingAsksTheServerNothing() {
        Locator figure = figure("en", "softmax-network", "apple");
        assertThat(figure).containsText("Step 0:");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        Locator forward = figure.getByLabel("Step forward");
        forward.click();
        forward.click();
        assertThat(figure).containsText("Step 2: class 2 is predicted, which is right");
        assertThat(figure.locator(".is-predicted")).containsText("class 2");
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @Test
    void aCellThatCannotBeReadIsMarked() {
        Locator figure = figure("ko", "softmax-network", "apple");
        Locator cell = figure.getByLabel("W[1, 1]");
        cell.fill("q");
        assertThat(cell).hasAttribute("aria-invalid", "true");
        figure.getByText("처음으로", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(cell).hasValue("1");
        assertThat(cell).not().hasAttribute("aria-invalid", "true");
        forgiveRefusals();
    }

    @Test
    void theTableHoldsEveryStep() {
        Locator figure = figure("ko", "softmax-network", "apple");
        figure.getByText("표로 보기").click();
        assertThat(figure.locator(".figure-table tbody tr")).hasCount(101);
        assertThat(figure.locator(".figure-table tbody tr").nth(2)).containsText("클래스 2");
    }

    @Test
    void aPhoneShowsItWithoutScrollingSideways() {
        open(390, 844, ColorScheme.LIGHT);
        Locator figure = figure("ko", "softmax-network", "apple");
        assertThat(figure.getByLabel("정답은 클래스 2")).isChecked();
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) overflow).intValue())
                .isLessThanOrEqualTo(0);
    }
}
