package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"ko, 한 걸음 앞으로, 입력은 처음 그대로입니다: [1. 2.]", "en, Step forward, The input came back unchanged: [1. 2.]"})
    void theLastLinePrintsTheInputAsItWas(String language, String forward, String sentence) {
        Locator figure = figure(language, "any-shape", "two-numbers");
        Locator button = button(figure, forward);
        assertThat(button).isEnabled();
        while (button.isEnabled()) {
            button.click();
        }
        assertThat(figure).containsText(sentence);
        assertThat(figure.locator(".trace-output"))
                .hasText("(0,) 1.0 16.000799999999998 15.9992\n[8. 0.]\n"
                        + "(1,) 2.0 16.001500060001003 15.998500059999\n[ 8.         15.00000001]\n"
                        + "[ 8.         15.00000001]\n[1. 2.]");
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수, 변수, 점 x, 실행한 단계", "en, Function, Variables, Point x, Stage of the run"})
    void theRoutineWithNditerTellsTheSameOfAFunctionOfTheReader(
            String language, String function, String variables, String input, String stage) {
        Locator figure = figure(language, "any-shape", "told-by-nditer");
        assertThat(figure.locator(".code-line.is-current")).hasText("x[idx] = original + h");
        assertThat(figure.locator(".trace-output")).containsText("debug 3. idx =  (0, 1) , x[idx] =  2.0");
        field(figure, variables).fill("x");
        field(figure, input).fill("[3.0]");
        field(figure, function).fill("x^2");
        assertThat(figure.locator("[data-slot=function]")).hasText("x**2");
        figure.getByLabel(stage).focus();
        page.keyboard().press("End");
        String rule = "=".repeat(39);
        assertThat(figure.locator(".trace-output"))
                .hasText("debug 1. initial input variable = [3.]\ndebug 2. initial grad = [0.]\n" + rule
                        + "\ndebug 3. idx =  (0,) , x[idx] =  3.0\ndebug 4. grad[idx] =  6.000000000012662\n"
                        + "debug 5. grad =  [6.]\n" + rule + "\n[3.]");
        forgiveRefusals(); // of one field before the others, where filling is slow
    }

    @Test
    void lineCellAndSentenceMoveTogether() {
        Locator figure = figure("en", "any-shape", "matrix");
        assertThat(figure.locator(".code-line.is-current")).hasText("x[i] = original + h");
        assertThat(figure.locator(".tensor-cell.is-raised")).containsText("2.0001");
        assertThat(figure).containsText("Index (0, 1), variable x. This cell alone is raised by h: 2.0001");
        button(figure, "Step forward").click();
        assertThat(figure.locator(".code-line.is-current")).hasText("upper = f(x)");
        assertThat(figure.locator(".trace-names")).containsText("65.0013");
        button(figure, "Step forward").click();
        assertThat(figure.locator(".tensor-cell.is-lowered")).containsText("1.9999");
        button(figure, "Step back").click();
        assertThat(figure.locator(".tensor-cell.is-raised")).containsText("2.0001");
    }

    @Test
    void theKeysScrubWithoutAskingTheServer() {
        Locator figure = figure("ko", "any-shape", "matrix");
        assertThat(figure.locator(".tensor-cell.is-raised")).containsText("2.0001");
        AtomicInteger requests = new AtomicInteger();
        page.onRequest(request -> requests.addAndGet(request.url().contains("/api/") ? 1 : 0));
        Locator slider = figure.getByLabel("실행한 단계");
        slider.focus();
        page.keyboard().press("End");
        assertThat(figure).containsText("입력은 처음 그대로입니다: [[1. 2.] [3. 4.]]");
        page.keyboard().press("Home");
        assertThat(figure.locator(".code-line.is-current")).hasText("gradient = np.zeros_like(x)");
        assertThat(figure.locator(".trace-output")).hasText("");
        org.assertj.core.api.Assertions.assertThat(requests.get()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ko, 함수, 변수, 점 x, 표로 보기", "en, Function, Variables, Point x, Show as table"})
    void aSingleNumberIsAnArrayWithoutAxes(
            String language, String function, String variables, String input, String table) {
        Locator figure = figure(language, "any-shape", "matrix");
        field(figure, variables).fill("x");
        field(figure, input).fill("3");
        field(figure, function).fill("x^2");
        assertThat(figure.locator("[data-slot=at]")).hasText("3.0");
        assertThat(figure.locator("[data-slot=function]")).hasText("x**2");
        button(figure, table).click();
        assertThat(figure.locator("tbody tr")).hasText("()x3.09.0006000100000018.9994000099999996.000000000012662");
        forgiveRefusals(); // of one field before the others, where filling is slow
    }

    @Test
    void aListThatIsNotOneIsRefusedAtItsField() {
        Locator figure = figure("en", "any-shape", "two-numbers");
        assertThat(figure.locator(".tensor-cell.is-raised")).isVisible();
        field(figure, "Point x").fill("[1, [2]");
        assertThat(field(figure, "Point x")).hasAttribute("aria-invalid", "true");
        assertThat(figure).hasClass(Pattern.compile("is-stale"));
        field(figure, "Point x").fill("[1, 2+]");
        assertThat(field(figure, "Point x")).hasAttribute("aria-invalid", "true");
        field(figure, "Point x").fill("[1, 3]");
        assertThat(field(figure, "Point x")).not().hasAttribute("aria-invalid", "true");
        assertThat(figure.locator(".tensor-cell.is-raised")).containsText("3.0001");
        forgiveRefusals();
    }

    @Test
    void onAPhoneTheCurrentLineIsInViewAndThePlayerTakesTaps() {
        open(390, 844, ColorScheme.DARK);
        Locator figure = figure("ko", "any-shape", "matrix");
        Locator line = figure.locator(".code-line.is-current");
        assertThat(line).hasText("x[i] = original + h");
        boolean seen = (boolean) line.evaluate("line => { const box = line.parentElement.parentElement"
                + ".getBoundingClientRect(), own = line.getBoundingClientRect();"
                + " return own.top >= box.top && own.bottom <= box.bottom; }");
        org.assertj.core.api.Assertions.assertThat(seen).isTrue();
        button(figure, "한 걸음 앞으로").click();
        assertThat(line).hasText("upper = f(x)");
        assertThat(field(figure, "점 x")).not().isVisible();
        figure.getByText("함수와 입력 바꾸기").click();
        assertThat(field(figure, "점 x")).isVisible();
    }

    @Test
    void withoutScriptsTheProgramIsThereToRead() {
        openWithoutScripts();
        page.navigate(HOME + "/en/lessons/any-shape");
        assertThat(page.locator("#matrix .figure-code")).containsText("[w, x, y, z] = p.ravel()");
        assertThat(page.locator("#matrix .figure-code")).containsText("np.array([[1.0, 2.0], [3.0, 4.0]])");
    }

    private static Locator button(Locator figure, String name) {
        return figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator field(Locator figure, String label) {
        return figure.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
