package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ko | 점 (3.0, 4.0): 기울기 벡터 ∇f는 [6. 8.], 크기는 10.0.             | 화살표는 ∇f, f가 가장 빨리 커지는 쪽
            en | At (3.0, 4.0) the gradient ∇f is [6. 8.], with norm 10.0. | The arrows are ∇f: the way f rises fastest
            """)
    void theFirstSightSaysWhichArrowsTheseAreAndReadsOneOut(String language, String sentence, String legend) {
        Locator figure = figure(language, "gradient", "gradient-arrows");
        assertThat(figure).containsText(sentence);
        assertThat(figure.locator(".figure-legend")).containsText(legend);
    }

    @ParameterizedTest
    @CsvSource({"ko, 반대 방향 −∇f, 가장 빨리 작아지는 쪽", "en, Negative gradient −∇f, the way f falls fastest"})
    void theNegativeGradientIsNamedInWords(String language, String choice, String legend) {
        Locator figure = figure(language, "gradient", "gradient-arrows");
        figure.getByLabel(choice).check();
        assertThat(figure).containsText("[-6. -8.]");
        assertThat(figure.locator(".figure-legend")).containsText(legend);
    }

    @Test
    void theArrowKeysGoFromArrowToArrowAndAskTheServerNothing() {
        Locator figure = figure("en", "gradient", "gradient-arrows");
        assertThat(figure).containsText("[6. 8.]");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        figure.getByRole(AriaRole.SLIDER).first().focus();
        page.keyboard().press("ArrowLeft");
        assertThat(figure).containsText("At (2.5, 4.0) the gradient ∇f is [5. 8.]");
        page.keyboard().press("ArrowDown");
        assertThat(figure).containsText("At (2.5, 3.5) the gradient ∇f is [5. 7.]");
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @Test
    void thePointCanBeDraggedAndAMouseThatPassesReadsWithoutMovingIt() {
        Locator figure = figure("en", "gradient", "gradient-arrows");
        assertThat(figure).containsText("[6. 8.]");
        BoundingBox handle = figure.locator(".handle").boundingBox();
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        page.mouse().down();
        page.mouse().move(handle.x + handle.width / 2 - 100, handle.y + handle.height / 2 + 60);
        page.mouse().up();
        assertThat(figure).not().containsText("[6. 8.]");
        String chosen = figure.locator(".figure-sentence").textContent();
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        assertThat(figure).containsText("[6. 8.]");
        page.mouse().move(5, 5);
        assertThat(figure.locator(".figure-sentence")).hasText(chosen);
    }

    @ParameterizedTest
    @CsvSource({"ko, 기울기 벡터가 0입니다, 안장점입니다", "en, the gradient is 0, a saddle point"})
    void whereTheGradientIsZeroItSaysWhatThePointIs(String language, String zero, String saddle) {
        Locator figure = figure(language, "gradient", "level-ground");
        figure.getByRole(AriaRole.SLIDER).first().focus();
        assertThat(figure).containsText("(1.0, -1.0)");
        assertThat(figure).containsText(zero);
        assertThat(figure).containsText(saddle);
    }

    @Test
    void theTableListsTheArrows() {
        Locator figure = figure("en", "gradient", "gradient-arrows");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as table"))
                .click();
        assertThat(figure.locator("tbody tr")).hasCount(21 * 21);
        assertThat(figure.locator("[aria-current]")).containsText("[6. 8.]");
    }

    @ParameterizedTest
    @CsvSource({"ko, '함수 f(x0, x1)'", "en, 'Function f(x0, x1)'"})
    void aMistakeIsMarkedWhereItIsAndTheArrowsStay(String language, String function) {
        Locator figure = figure(language, "gradient", "gradient-arrows");
        assertThat(figure).containsText("[6. 8.]");
        figure.getByLabel(function).fill("x0 + q");
        assertThat(figure.locator("mark")).hasText("q");
        assertThat(figure).hasClass(Pattern.compile("is-stale"));
        assertThat(figure).containsText("[6. 8.]");
        forgiveRefusals();
    }

    @Test
    void aFunctionWithoutAGradientAnywhereSaysSo() {
        Locator figure = figure("en", "gradient", "gradient-arrows");
        figure.getByLabel("Function f(x0, x1)").fill("sqrt(-1 - x0^2 - x1^2)");
        assertThat(figure).containsText("Nowhere in this range");
    }
}
