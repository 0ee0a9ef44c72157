package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFigureTest extends BrowserTest {

    private Locator cost(String language) {
        return figure(language, "automatic-differentiation", "measured-cost");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, 'n = 10,000: 함숫값을 구한 횟수는 중심 차분 20,000번, 역방향 계산 1번'",
        "en, 'n = 10,000: evaluations by central differences 20,000, by the backward pass 1'"
    })
    void differencesNeedTwoEvaluationsForEachVariable(String language, String sentence) {
        assertThat(cost(language)).containsText(sentence);
    }

    @Test
    void theReaderChoosesTheSizes() {
        Locator figure = cost("en");
        figure.getByLabel("Numbers of variables n").fill("3, 30");
        assertThat(figure).containsText("n = 30: evaluations by central differences 60");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as table"))
                .click();
        assertThat(figure.locator("tbody tr")).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({"ko, 변수의 수 n, 다시 재기", "en, Numbers of variables n, Measure again"})
    void itIsMeasuredAgain(String language, String sizes, String again) {
        Locator figure = cost(language);
        figure.getByLabel(sizes).fill("5");
        assertThat(figure.locator(".figure-sentence .number").first()).hasText("10");
        Response measured = page.waitForResponse(
                "**/api/cost*", () -> figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(again))
                        .click());
        org.assertj.core.api.Assertions.assertThat(measured.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"'10, many'", "10000000", "0", "2.5"})
    void sizesThatCannotBeMeasuredAreRefusedAtTheirField(String sizes) {
        Locator figure = cost("ko");
        assertThat(figure).containsText("20,000");
        figure.getByLabel("변수의 수 n").fill(sizes);
        assertThat(figure.getByLabel("변수의 수 n")).hasAttribute("aria-invalid", "true");
        forgiveRefusals();
    }
}
