package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.concurrent.atomic.AtomicInteger;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TangentFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"ko, 함수 f(x), 점 x", "en, Function f(x), Point x"})
    void aReaderTypesAFunctionAndAPointAndReadsTheDerivative(String language, String function, String point) {
        Locator figure = figure(language, "rate-of-change", "two-tangents");
        figure.getByLabel(function).fill("3*x*exp(x)");
        figure.getByLabel(point).fill("2");
        assertThat(figure).containsText("66.50150507518049");
        assertThat(figure).containsText("66.50150489037586");
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수 f(x), 점 x, 꺾여 있어", "en, Function f(x), Point x, has a corner"})
    void aReaderTypesAFunctionInPiecesAndHearsOfItsCorner(
            String language, String function, String point, String corner) {
        Locator figure = figure(language, "rate-of-change", "two-tangents");
        figure.getByLabel(function).fill("if(x<0, -x, x^2)");
        figure.getByLabel(point).fill("3");
        assertThat(figure).containsText("6.0");
        assertThat(figure).not().containsText(corner);
        figure.getByLabel(point).fill("0");
        assertThat(figure).containsText(corner);
    }

    @Test
    void aCaptionSaysWhenItSpeaksOfTheFirstState() {
        Locator figure = figure("en", "rate-of-change", "two-tangents");
        Locator mark = figure.getByText("About the figure as it was at first:");
        assertThat(figure).containsText("the secant has slope");
        assertThat(mark).hasCount(0);
        figure.getByLabel("Function f(x)").fill("x^3");
        assertThat(mark).isVisible();
        figure.getByText("Reset", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(mark).isHidden();
    }

    @Test
    void theFirstSightAlreadyMakesThePoint() {
        Locator figure = figure("ko", "rate-of-change", "secant-to-tangent");
        assertThat(figure).containsText("h = 2.0: 할선의 기울기는 8.0, 참값은 6.0, 오차는 2.0");
    }

    @Test
    void theArrowKeysMoveThePoint() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        Locator handle = figure.locator("[role=slider]");
        assertThat(handle).hasAttribute("aria-valuenow", "3");
        handle.focus();
        page.keyboard().press("ArrowRight");
        assertThat(handle).hasAttribute("aria-valuenow", "3.1");
        assertThat(figure).containsText("the exact value is 6.2");
    }

    @Test
    void thePointCanBeDragged() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        Locator handle = figure.locator("[role=slider]");
        assertThat(handle).isVisible();
        BoundingBox box = handle.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x - 60, box.y + 20);
        page.mouse().up();
        assertThat(handle).not().hasAttribute("aria-valuenow", "3");
        assertThat(figure.getByLabel("Point x")).not().hasValue("3");
    }

    @Test
    void movingTheStepSizeAsksTheServerNothing() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        assertThat(figure).containsText("h = 2.0");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        figure.getByLabel("Step size h").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowLeft");
        }
        assertThat(figure).containsText("h = 0.05");
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수 f(x)", "en, Function f(x)"})
    void aMistakeIsMarkedWhereItIsAndThePictureStays(String language, String function) {
        Locator figure = figure(language, "rate-of-change", "secant-to-tangent");
        assertThat(figure).containsText("8.0");
        Locator field = figure.getByLabel(function);
        field.fill("x^2 + q");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(figure.locator("mark")).hasText("q");
        assertThat(figure).hasClass(java.util.regex.Pattern.compile("is-stale"));
        assertThat(figure).containsText("8.0");
        field.fill("x^2 + 1");
        assertThat(field).not().hasAttribute("aria-invalid", "true");
        forgiveRefusals();
    }

    @Test
    void aKinkIsWarnedOf() {
        Locator figure = figure("ko", "rate-of-change", "corner");
        assertThat(figure.locator(".figure-notice, .notice")).containsText("x");
    }

    @Test
    void theSchemeCanBeSwitched() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByLabel("Backward").check();
        assertThat(figure).containsText("the secant has slope 4.0");
        figure.getByLabel("Central").check();
        assertThat(figure).containsText("the secant has slope 6.0");
    }

    @Test
    void theTableHoldsEveryStep() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as table"))
                .click();
        assertThat(figure.locator("tbody tr")).hasCount(51);
    }

    @Test
    void aCopiedLinkReproducesTheFigure() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByLabel("Function f(x)").fill("x^3");
        figure.getByLabel("Point x").fill("2");
        assertThat(figure).containsText("the exact value is 12.0");
        figure.getByText("Take it along").click();
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy link"))
                .click();
        String link = (String) page.evaluate("() => navigator.clipboard.readText()");
        page.navigate("about:blank");
        page.navigate(link);
        assertThat(page.locator("#secant-to-tangent")).containsText("the exact value is 12.0");
    }

    @Test
    void resetBringsTheFirstStateBack() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByLabel("Function f(x)").fill("sin(x)");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reset"))
                .click();
        assertThat(figure.getByLabel("Function f(x)")).hasValue("x^2");
        assertThat(figure).containsText("8.0");
    }

    @Test
    void anotherLanguageShowsTheSameFigureInTheSameState() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByLabel("Point x").fill("4");
        assertThat(figure).containsText("the exact value is 8.0");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("한국어")).click();
        page.waitForURL("**/ko/**");
        page.locator("#secant-to-tangent").scrollIntoViewIfNeeded();
        assertThat(page.locator("#secant-to-tangent")).containsText("참값은 8.0");
    }
}
