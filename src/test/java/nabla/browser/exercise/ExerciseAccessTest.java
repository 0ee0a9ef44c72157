package nabla.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nabla.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseAccessTest extends ExerciseBrowser {

    @Test
    void anExerciseIsSolvedByKeyboardAlone() {
        Locator power = exercise("en", "power");
        field(power).focus();
        page.keyboard().type("3x^2");
        page.keyboard().press("Enter");
        assertThat(verdict(power)).containsText("Correct");
        assertThat(field(power)).isFocused();
        assertThat(verdict(power)).hasAttribute("role", "status");
    }

    @Test
    void optionsAreChosenByKeyboardAlone() {
        Locator direction = exercise("ko", "direction");
        direction.getByLabel("아래").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(verdict(direction)).containsText("반대쪽입니다.");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(verdict(direction)).containsText("정답");
    }

    @Test
    void linesArePutInOrderByKeyboardAlone() {
        Locator program = exercise("en", "program");
        List<String> lines = List.of("h = 1e-4", "upper = f(x + h)", "print((upper - f(x)) / h)");
        for (String line : List.of(lines.get(0), lines.get(1), lines.get(2), "h = 0")) {
            Locator down = program.locator("[aria-label='Move down: " + line + "']");
            down.focus();
            for (int i = 0; i < 6; i++) {
                page.keyboard().press("Enter");
            }
            assertThat(down).isFocused();
        }
        assertThat(program.locator("[role=status]").first()).hasText("Left out");
        for (String line : lines) {
            program.locator("[aria-label='Move up: " + line + "']").focus();
            page.keyboard().press("Enter");
        }
        assertThat(program.locator("[role=status]").first()).hasText("Line 3 of 3");
        check(program);
        assertThat(verdict(program)).containsText("Correct");
    }

    @Test
    void aLineIsDraggedBelowTheRule() {
        Locator program = exercise("en", "program");
        Locator row = program.locator("li", new Locator.LocatorOptions().setHasText("h = 0"));
        row.locator(".line-grip").hover();
        page.mouse().down();
        var rule = program.locator(".exercise-rule").boundingBox();
        page.mouse()
                .move(
                        rule.x + 20,
                        rule.y + rule.height + 30,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        assertThat(program.locator("[role=status]").first()).hasText("Left out");
        assertThat(program.locator(".exercise-rule ~ li code")).hasText("h = 0");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingAfterGradingInEitherTheme(ColorScheme scheme) {
        open(390, 800, scheme);
        Locator slope = exercise("en", "slope");
        press(slope, "Show a hint");
        field(slope).fill(String.valueOf(factor(slope)));
        check(slope);
        assertThat(verdict(slope)).containsText("Not correct");
        Locator power = ready("power");
        field(power).fill("3x^2");
        check(power);
        assertThat(verdict(power)).containsText("Correct");
        press(power, "Show the solution");
        assertThat(power.locator(".exercise-solution")).isVisible();
        Locator arrow = ready("arrow");
        field(arrow).fill("2+");
        check(arrow);
        assertThat(verdict(arrow)).containsText("Not graded");
        for (String id : List.of("steepness", "direction", "program", "step")) {
            press(ready(id), "Give up");
        }
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void nothingJumpsWhenAnExerciseBecomesAlive(int width) {
        open(width, 800, ColorScheme.LIGHT);
        page.route("**/api/exercises/**", route -> {});
        page.navigate(home() + "/ko/lessons/drill");
        List<?> before = heights();
        page.unroute("**/api/exercises/**");
        page.reload();
        for (Locator exercise : page.locator(".exercise").all()) {
            ready(exercise.getAttribute("id"));
        }
        List<?> after = heights();
        for (int i = 0; i < before.size(); i++) {
            assertThat(((Number) after.get(i)).doubleValue())
                    .as("exercise %d", i + 1)
                    .isCloseTo(((Number) before.get(i)).doubleValue(), within(4.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void nothingJumpsWhenAShortVerdictComesBack(int width) {
        open(width, 800, ColorScheme.LIGHT);
        Locator slope = exercise("en", "slope");
        field(slope).fill(String.valueOf(factor(slope)));
        check(slope);
        assertThat(verdict(slope)).containsText("That is the value of the function.");
        page.route("**/api/exercises/**", route -> {});
        page.reload();
        double before = slope.boundingBox().height;
        page.unroute("**/api/exercises/**");
        page.reload();
        ready("slope");
        assertThat(verdict(slope)).containsText("That is the value of the function.");
        assertThat(slope.boundingBox().height).isCloseTo(before, org.assertj.core.api.Assertions.within(4.0));
    }

    @Test
    void withoutScriptsThePromptIsReadAndNothingPretendsToWork() {
        openWithoutScripts();
        page.navigate(home() + "/ko/lessons/drill");
        Locator slope = page.locator("#slope");
        assertThat(slope.locator(".exercise-prompt")).containsText("값을 구하십시오");
        assertThat(slope).containsText("자바스크립트를 켜야 합니다");
        assertThat(page.locator("article button:visible, article input:visible"))
                .hasCount(0);
        page.navigate(home() + "/ko/progress");
        assertThat(page.locator("article button:visible, article input:visible"))
                .hasCount(0);
    }

    @Test
    void paperHasSpaceToWriteAndNoSolutionUnlessItIsOpen() {
        Locator power = exercise("en", "power");
        field(power).fill("3x^2");
        check(power);
        assertThat(verdict(power)).containsText("Correct");
        press(power, "Show the solution");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(power.locator(".exercise-solution")).isVisible();
        assertThat(page.locator(".exercise-solution:visible")).hasCount(1);
        assertThat(page.locator("button:visible, input:visible")
                        .evaluateAll("all => all.map((one) => one.outerHTML)")
                        .toString())
                .isEqualTo("[]");
    }

    private List<?> heights() {
        return (List<?>) page.locator(".exercise").evaluateAll("all => all.map((one) => one.offsetHeight)");
    }
}
