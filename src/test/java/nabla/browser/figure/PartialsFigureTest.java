package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialsFigureTest extends BrowserTest {

    private Locator partials(String language) {
        return figure(language, "partial-derivatives", "symbolic-and-numeric");
    }

    @ParameterizedTest
    @CsvSource({"ko, 편미분의 참값은 8.0", "en, the exact partial derivative is 8.0"})
    void formulaAndNumbersStandSideBySide(String language, String sentence) {
        Locator figure = partials(language);
        assertThat(figure.locator(".partial")).hasCount(2);
        assertThat(figure.locator(".partial").first()).containsText("6.00000000000378");
        assertThat(figure.locator(".partial").last()).containsText("7.999999999999119");
        assertThat(figure.locator(".partial .katex")).hasCount(6);
        assertThat(figure).containsText(sentence);
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수, 변수, 점 z", "en, Function, Variables, Point z"})
    void aReaderAddsAVariable(String language, String function, String variables, String point) {
        Locator figure = partials(language);
        field(figure, variables).fill("x, y, z");
        field(figure, function).fill("x*y*z");
        field(figure, point).fill("2");
        assertThat(figure.locator(".partial")).hasCount(3);
        assertThat(figure.locator(".partial").first().locator(".is-exact .number"))
                .hasText("8.0");
        assertThat(figure.locator(".partial").last().locator(".is-exact .number"))
                .hasText("12.0");
    }

    @Test
    void theArrowKeysMoveThePointAlongEachVariable() {
        Locator figure = partials("en");
        figure.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Point x0"))
                .focus();
        page.keyboard().press("ArrowRight");
        assertThat(field(figure, "Point x0")).hasValue("3.1");
        assertThat(figure.locator(".partial").first().locator(".is-exact .number"))
                .hasText("6.2");
    }

    @Test
    void aSliderIsDraggedOnAPhone() {
        open(360, 740, ColorScheme.DARK);
        Locator figure = partials("ko");
        Locator slider = figure.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("점 x1"));
        slider.scrollIntoViewIfNeeded();
        BoundingBox box = slider.boundingBox();
        page.mouse().move(box.x + box.width * 0.9, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().up();
        assertThat(field(figure, "점 x1")).hasValue("0");
        assertThat(figure).containsText("변수는 x0입니다");
    }

    @Test
    void aMistakeIsMarkedInTheFieldThatHasIt() {
        Locator figure = partials("ko");
        assertThat(figure).containsText("25.0");
        field(figure, "점 x1").fill("2+");
        assertThat(field(figure, "점 x1")).hasAttribute("aria-invalid", "true");
        field(figure, "점 x1").fill("2");
        field(figure, "변수").fill("x0, x1, sin");
        assertThat(field(figure, "변수")).hasAttribute("aria-invalid", "true");
        assertThat(figure.locator(".partial")).hasCount(2);
        forgiveRefusals();
    }

    @Test
    void whereThereIsAKinkNoExactValueIsShown() {
        Locator figure = partials("en");
        field(figure, "Function").fill("abs(x0) + x1");
        field(figure, "Point x0").fill("0");
        assertThat(figure).containsText("At this point there is no exact value to compare with.");
        assertThat(figure.locator(".partial .is-exact .number")).hasCount(0);
    }

    @Test
    void theTableHoldsTheNumbersOfEveryVariable() {
        Locator figure = partials("en");
        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as table"))
                .click();
        assertThat(figure.locator("tbody tr")).hasCount(2);
        assertThat(figure.locator("tbody")).containsText("3.780087354243733e-12");
    }

    private static Locator field(Locator figure, String label) {
        return figure.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
