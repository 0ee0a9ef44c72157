package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlicesFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ko | 평면 y = 2.0: 접선의 기울기 fx는 중심 차분으로 -0.20000000000131024, 참값은 -0.2     | 평면 x = 1.0: 접선의 기울기 fy는 중심 차분으로 -0.4000000000026205, 참값은 -0.4
            en | Plane y = 2.0: the slope fx of the tangent is -0.20000000000131024 by central difference, and exactly -0.2 | Plane x = 1.0: the slope fy of the tangent is -0.4000000000026205 by central difference, and exactly -0.4
            """)
    void theTwoCutsHaveTheSlopesOfTheLesson(String language, String alongX, String alongY) {
        Locator figure = figure(language, "geometry", "two-cuts");
        assertThat(figure.locator("canvas.scene")).isVisible();
        assertThat(figure).containsText(alongX);
        assertThat(figure).containsText(alongY);
    }

    @ParameterizedTest
    @CsvSource({"ko, 표로 보기, y = 2.0", "en, Show as table, y = 2.0"})
    void theTableHasEachPlaneItsCutAndBothSlopes(String language, String button, String plane) {
        Locator figure = figure(language, "geometry", "two-cuts");
        button(figure, button).click();
        assertThat(figure.locator("tbody tr").first()).containsText(plane);
        assertThat(figure.locator("tbody tr").first()).containsText("-0.20000000000131024");
        assertThat(figure.locator("tbody tr").nth(1)).containsText("-0.4000000000026205");
    }

    @ParameterizedTest
    @CsvSource({"ko, 간격 h, 두 할선의 기울기는, 표로 보기", "en, Step size h, the secants have the slopes, Show as table"})
    void aSmallerStepTurnsTheSecantsIntoTheTangents(String language, String step, String slopes, String table) {
        Locator figure = figure(language, "geometry", "two-cuts");
        assertThat(figure).containsText("h = 1.0: " + slopes + " -0.2999999999999998");
        figure.getByLabel(step).focus();
        page.keyboard().press("Home");
        assertThat(figure).containsText("h = 0.0001: " + slopes + " -0.20001");
        button(figure, table).click();
        assertThat(figure.locator("tbody tr").nth(1)).containsText("-0.40001");
    }

    @Test
    void aPointDraggedOnOneCutMovesTheOtherPlane() {
        Locator figure = figure("en", "geometry", "two-cuts");
        Locator handle = slider(figure, "Point on the cut, along x");
        assertThat(handle).hasAttribute("aria-valuenow", "1");
        BoundingBox box = handle.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 60, box.y + box.height / 2);
        page.mouse().up();
        assertThat(handle).not().hasAttribute("aria-valuenow", "1");
        assertThat(figure).not().containsText("Plane x = 1.0");
        assertThat(figure).containsText("Plane y = 2.0");
    }

    @Test
    void aCutWhoseFunctionIsTooLongToBeWrittenIsOnlyNamed() {
        Locator figure = figure("en", "geometry", "two-cuts");
        String factors =
                IntStream.rangeClosed(1, 7).mapToObj(i -> "(x+" + i + "*y)^5").collect(Collectors.joining("*"));
        figure.getByLabel("Function f(x, y)").fill(factors);
        assertThat(figure.locator(".cut-head").first()).hasAttribute("data-latex", "y = 2.0:\\quad f(x, 2.0)");
    }

    @Test
    void everyKeyThatIsPressedQuicklyCounts() {
        Locator figure = figure("ko", "geometry", "two-cuts");
        Locator handle = slider(figure, "잘린 곡선 위의 점, y 방향");
        assertThat(handle).hasAttribute("aria-valuenow", "2");
        handle.focus();
        page.keyboard().press("End");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Home");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(handle).hasAttribute("aria-valuenow", Pattern.compile("-4\\.[0-9]+"));
    }

    @Test
    void aNewFunctionIsCutAtTheSamePointAndASharedLinkShowsIt() {
        Locator figure = figure("en", "geometry", "two-cuts");
        figure.getByLabel("Function f(x, y)").fill("x^2*y");
        assertThat(figure).containsText("exactly 4.0");
        assertThat(figure).containsText("exactly 1.0");
        page.navigate(page.url());
        page.reload();
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.getByLabel("Function f(x, y)")).hasValue("x^2*y");
        assertThat(figure).containsText("exactly 4.0");
    }

    @Test
    void anErrorIsMarkedAndTheLastPictureStaysDimmed() {
        Locator figure = figure("ko", "geometry", "two-cuts");
        assertThat(figure).containsText("-0.20000000000131024");
        figure.getByLabel("함수 f(x, y)").fill("7 - (x^2 + y^2");
        assertThat(figure.getByLabel("함수 f(x, y)")).hasAttribute("aria-invalid", "true");
        assertThat(figure).hasClass(Pattern.compile("is-stale"));
        assertThat(figure).containsText("-0.20000000000131024");
        forgiveRefusals();
    }

    @Test
    void onAPhoneWithoutWebglAMapStandsInAndTakesATap() {
        open(390, 844, ColorScheme.DARK);
        closeWebgl();
        Locator figure = figure("ko", "geometry", "two-cuts");
        assertThat(figure).containsText("WebGL을 쓸 수 없어 등고선만 보여 줍니다.");
        assertThat(figure).containsText("평면 x = 1.0");
        Locator point = figure.locator(".landscape-scene .handle");
        point.scrollIntoViewIfNeeded();
        BoundingBox box = point.boundingBox();
        page.touchscreen().tap(box.x + box.width / 2 - 40, box.y + box.height / 2 - 30);
        assertThat(figure).not().containsText("평면 x = 1.0");
    }

    private Locator slider(Locator figure, String name) {
        return figure.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name));
    }

    private Locator button(Locator figure, String name) {
        return figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
