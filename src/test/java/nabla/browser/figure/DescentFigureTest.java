package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.concurrent.atomic.AtomicInteger;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "ko, 학습률 η, 0.1,   [-6.11110793e-10 8.14814391e-10]",
        "en, Learning rate η, 10,    [-2.58983747e+13 -1.29524862e+12]",
        "ko, 학습률 η, 1e-10, [-2.99999994 3.99999992]"
    })
    void theThreeRatesEndWhereTheBookSays(String language, String rate, String typed, String end) {
        Locator figure = figure(language, "gradient-descent", "three-rates");
        rate(figure, rate).fill(typed);
        assertThat(figure).containsText(end);
    }

    @ParameterizedTest
    @CsvSource({
        "ko, 학습률 η, 걸음 1부터 그림 밖에 있습니다, f는 줄지 않고 늘었습니다. 처음 값은 25.0",
        "en, Learning rate η, It has been outside the picture since step 1, 'f did not fall but rose, from 25.0'"
    })
    void divergenceIsSaid(String language, String rate, String outside, String rose) {
        Locator figure = figure(language, "gradient-descent", "three-rates");
        rate(figure, rate).fill("10");
        assertThat(figure).containsText(outside);
        assertThat(figure).containsText(rose);
    }

    @ParameterizedTest
    @CsvSource({
        "exp(x0^2) + x1^2, 10, 'It diverged: after '",
        "sqrt(x0 + 3.01) + x1^2, 0.1, where f or its gradient has no value",
    })
    void aWalkThatCannotGoOnSaysWhy(String function, String rate, String why) {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        figure.getByLabel("Function f(x0, x1)").fill(function);
        rate(figure, "Learning rate η").fill(rate);
        assertThat(figure).containsText(why);
    }

    @Test
    void aShortGradientStopsTheWalk() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        figure.getByLabel("Stop when ‖∇f‖ <").fill("0.001");
        assertThat(figure).containsText("since ‖∇f‖ fell below the limit");
        assertThat(figure).not().containsText("100 / 100");
    }

    @Test
    void thePlayerStepsAndScrubsWithoutAskingTheServer() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        assertThat(figure).containsText("Step 100: point");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        button(figure, "Step back").click();
        assertThat(figure).containsText("Step 99: point");
        Locator slider = slider(figure, "Step");
        slider.focus();
        page.keyboard().press("Home");
        assertThat(figure).containsText("Step 0: point (-3.0, 4.0), f = 25.0, ‖∇f‖ = ");
        button(figure, "Step forward").click();
        assertThat(slider).hasValue("1");
        assertThat(slider)
                .hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("Step 1, point \\(-2\\.39.*"));
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @Test
    void playingRunsToTheEndAndCanBePaused() {
        Locator figure = figure("en", "gradient-descent", "too-far");
        assertThat(figure).containsText("Step 10: point");
        button(figure, "Play").click();
        button(figure, "Pause").click();
        assertThat(button(figure, "Play")).isVisible();
        assertThat(figure).not().containsText("10 / 10");
        button(figure, "Play").click();
        assertThat(figure).containsText("10 / 10");
        assertThat(button(figure, "Play")).isVisible();
    }

    @Test
    void readersWhoWantNoMotionStepThemselves() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Locator figure = figure("ko", "gradient-descent", "too-far");
        assertThat(figure).containsText("걸음 10: 점");
        assertThat(button(figure, "재생")).isHidden();
        button(figure, "한 걸음 뒤로").click();
        assertThat(figure).containsText("걸음 9: 점");
    }

    @Test
    void pressingThePlotOfValuesShowsThatStep() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        assertThat(figure).containsText("100 / 100");
        BoundingBox box = figure.locator(".descent-values canvas").boundingBox();
        page.mouse().click(box.x + box.width * 0.55, box.y + box.height / 2);
        assertThat(figure).not().containsText("100 / 100");
        assertThat(figure).containsText("/ 100");
    }

    @ParameterizedTest
    @CsvSource({"ko, 출발점 x0, 출발점 x1", "en, Start x0, Start x1"})
    void theStartMovesByKeysAndByDragging(String language, String first, String second) {
        Locator figure = figure(language, "gradient-descent", "three-rates");
        Locator x = figure.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(first));
        Locator y = figure.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(second));
        assertThat(figure.locator(".handle")).isVisible();
        slider(figure, first).focus();
        page.keyboard().press("ArrowRight");
        assertThat(x).hasValue("-2.9");
        page.keyboard().press("ArrowDown");
        assertThat(y).hasValue("3.9");
        BoundingBox box = figure.locator(".handle").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 60);
        page.mouse().up();
        assertThat(x).not().hasValue("-2.9");
        assertThat(y).not().hasValue("3.9");
        assertThat(figure).containsText("100 / 100");
    }

    @Test
    void theRateSliderRunsOverRoundRates() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        Locator slider = slider(figure, "Learning rate η, on a logarithmic scale");
        slider.focus();
        page.keyboard().press("ArrowRight");
        assertThat(rate(figure, "Learning rate η")).hasValue("0.2");
        page.keyboard().press("End");
        assertThat(rate(figure, "Learning rate η")).hasValue("10");
        page.keyboard().press("Home");
        assertThat(rate(figure, "Learning rate η")).hasValue("1e-10");
        assertThat(slider).hasAttribute("aria-valuetext", "1e-10");
        assertThat(figure).containsText("[-2.99999994 3.99999992]");
    }

    @ParameterizedTest
    @CsvSource({"ko, 모멘텀, 경사 하강법", "en, Momentum, Gradient descent"})
    void severalMethodsStandSideBySideAndOneAlwaysStays(String language, String momentum, String descent) {
        Locator figure = figure(language, "gradient-descent", "three-rates");
        assertThat(figure.locator(".figure-sentence")).not().containsText(momentum);
        method(figure, momentum).check();
        assertThat(figure.locator(".figure-sentence")).containsText(descent + ": ");
        assertThat(figure.locator(".figure-sentence")).containsText(momentum + ": ");
        assertThat(figure.locator(".figure-legend").first()).containsText(momentum);
        method(figure, descent).uncheck();
        assertThat(figure.locator(".figure-legend").first()).not().containsText(descent);
        method(figure, momentum).click();
        assertThat(method(figure, momentum)).isChecked();
    }

    @Test
    void theLogarithmicScaleNeedsPositiveValues() {
        Locator positive = figure("en", "gradient-descent", "three-rates");
        assertThat(positive).containsText("100 / 100");
        assertThat(positive.getByLabel("Logarithmic", exact())).isEnabled();
        Locator negative = figure("en", "traps", "two-valleys");
        assertThat(negative).containsText(" / ");
        assertThat(negative.getByLabel("Logarithmic", exact())).isDisabled();
    }

    @Test
    void aStartOutsideTakesTheWindowAlong() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        figure.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Start x0"))
                .fill("20");
        assertThat(figure.locator(".handle")).isVisible();
        assertThat(figure.getByLabel("Low end of x0")).hasValue("15");
    }

    @Test
    void theTableHoldsTheFirstStepsAndTheLast() {
        Locator figure = figure("en", "gradient-descent", "three-rates");
        button(figure, "Show as table").click();
        assertThat(figure.locator("tbody tr")).hasCount(101);
        figure.getByLabel("Steps", exact()).fill("1000");
        assertThat(figure.locator("tbody tr")).hasCount(202);
        assertThat(figure.locator("tbody tr").last()).containsText("1000");
    }

    @ParameterizedTest
    @CsvSource({"ko, 걸음 수, '이하여야 하는데 5,000입니다'", "en, Steps, 'can be at most'"})
    void tooManyStepsAreRefusedAtTheirField(String language, String label, String words) {
        Locator figure = figure(language, "traps", "plain");
        Locator steps = figure.getByLabel(label, exact());
        steps.fill("5000");
        assertThat(steps).hasAttribute("aria-invalid", "true");
        assertThat(figure.locator(".field-message").filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(1);
        forgiveRefusals();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator rate(Locator figure, String label) {
        return figure.getByLabel(label, exact());
    }

    private static Locator slider(Locator figure, String name) {
        return figure.getByRole(
                AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator figure, String name) {
        return figure.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator method(Locator figure, String name) {
        return figure.getByRole(
                AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
