package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadraticFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ko | 함수 f(x, y) | 점 (1.0, 2.0): 함숫값은 5.0입니다. | 이차식은 그릇 모양입니다.  | 뉴턴 방법의 한 걸음은 (0.0, 0.0)에 이릅니다. | 안장점입니다  | 뉴턴 방법은 이 점에 머뭅니다
            en | Function f(x, y) | At (1.0, 2.0) the value is 5.0. | the quadratic is a bowl. | Newton’s step leads to (0.0, 0.0).     | a saddle point | Newton’s step stays here
            """)
    void theSentenceJudgesThePointAndTheQuadratic(
            String language, String field, String value, String bowl, String leads, String saddle, String stays) {
        Locator figure = touching(language);
        assertThat(figure.locator("canvas.scene")).isVisible();
        Locator sentence = figure.locator(".figure-sentence");
        assertThat(sentence).containsText(value);
        assertThat(sentence).containsText(bowl);
        assertThat(sentence).containsText(leads);

        figure.getByLabel(field).fill("x^2 - 3*x*y + y^2");
        for (String name : new String[] {"x", "y"}) {
            figure.getByLabel(Pattern.compile("^(점|Point) " + name)).fill("0");
        }
        assertThat(sentence).containsText(saddle);
        assertThat(sentence).containsText("λ₁ = -1.0");
        assertThat(sentence).containsText(stays);
    }

    @Test
    void everyNumberStandsBelowThePictureAndInTheTable() {
        Locator figure = touching("en");
        figure.getByLabel("Function f(x, y)").fill("x^2 - x*y + y^2");
        Locator facts = figure.locator(".quadratic-facts");
        assertThat(facts.locator(".matrix")).hasText(Pattern.compile("2\\.0\\s*-1\\.0\\s*-1\\.0\\s*2\\.0"));
        assertThat(facts).containsText("(0.0, 3.0)");
        assertThat(facts).containsText("eigenvalue λ₁1.0");
        assertThat(facts).containsText("condition number κ = λ₂ / λ₁3.0");
        button(figure, "Show as table").click();
        assertThat(figure.locator("tbody tr", new Locator.LocatorOptions().setHasText("fxy"))
                        .last())
                .containsText("-1.0");
    }

    @Test
    void keysMoveThePointAndALinkKeepsIt() {
        Locator figure = touching("en");
        Locator along = slider(figure, "Point on the map, along x");
        along.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowUp");
        assertThat(figure.getByLabel("Point x", exactly())).hasValue("1.1");
        assertThat(figure.getByLabel("Point y", exactly())).hasValue("2.1");
        page.waitForURL("**touching.b=2.1**");
        page.reload();
        assertThat(touching().locator(".figure-sentence")).containsText("At (1.1, 2.1)");
    }

    @Test
    void whereTheQuadraticIsNotLevelAnywhereNewtonHasNoStep() {
        Locator figure = touching("en");
        figure.getByLabel("Function f(x, y)").fill("(x + y)^2 + x");
        assertThat(figure.locator(".figure-sentence")).containsText("there is no Newton step");
        figure.getByLabel("Function f(x, y)").fill("sqrt(x - 1)");
        assertThat(figure.locator(".figure-sentence")).containsText("has no value here");
    }

    @Test
    void onAPhoneWithoutWebglTheMapTakesATapAndAxeFindsNothing() {
        open(390, 844, ColorScheme.DARK);
        closeWebgl();
        Locator figure = touching("ko");
        figure.locator(".landscape-scene").scrollIntoViewIfNeeded(); // which is opened where it is seen
        assertThat(figure).containsText("WebGL을 쓸 수 없어 등고선만 보여 줍니다.");
        Locator point = figure.locator(".handle");
        point.scrollIntoViewIfNeeded();
        BoundingBox box = point.boundingBox();
        page.touchscreen().tap(box.x + box.width / 2 - 40, box.y + box.height / 2 + 30);
        assertThat(figure.locator(".figure-sentence")).not().containsText("점 (1.0, 2.0)");
        assertThat(Axe.violations(page)).isEmpty();
    }

    private Locator touching(String language) {
        page.navigate(HOME + "/" + language + "/playground");
        return touching();
    }

    private Locator touching() {
        Locator figure = page.locator("#touching");
        figure.scrollIntoViewIfNeeded();
        assertThat(figure).hasAttribute("aria-busy", "false");
        return figure;
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator slider(Locator figure, String name) {
        return figure.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator figure, String name) {
        return figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
