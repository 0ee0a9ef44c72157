package nabla.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nabla.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader who makes up a function with given properties. */
class FunctionExerciseTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ko | 일부 정답 | 극솟값을 갖습니다 | 정답 | 풀었음 | 풀이 보기 | 풀이",
                "en | Partly correct | a local minimum | Correct | Solved | Show the solution | Solution"
            })
    void aFunctionIsMadeUpByKeyboardAlone(
            String language, String partly, String why, String right, String solved, String show, String solution) {
        page.navigate(home() + "/" + language + "/lessons/rate-of-change");
        Locator exercise = bringUp(page.locator("#level-but-neither-top-nor-bottom"));
        Locator verdict = exercise.locator(".exercise-verdict");
        Locator state = exercise.locator(".exercise-state");
        Locator field = exercise.locator("input[type=text]");
        field.focus();
        page.keyboard().type("(x-2)^2");
        assertThat(exercise.locator(".exercise-reading math")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(verdict).containsText(partly);
        assertThat(verdict).containsText(why);
        assertThat(state).containsText("1");
        assertThat(exercise.locator(".exercise-solution")).isHidden();

        page.keyboard().press("Control+A");
        page.keyboard().type("(x-2)^3");
        page.keyboard().press("Enter");
        assertThat(verdict).containsText(right);
        assertThat(state).hasText(solved);
        assertThat(exercise).hasAttribute("data-state", "solved");

        tabTo(exercise.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(show)));
        page.keyboard().press("Enter");
        Locator shown = exercise.locator(".exercise-solution");
        assertThat(shown.locator(".exercise-solution-title")).hasText(solution);
        assertThat(shown.locator(".exercise-solution-title")).isFocused();
        assertThat(shown.locator("math").first()).isAttached();
    }

    /** Goes on by the tab key, over the keys for signs, as far as a form may have buttons. */
    private void tabTo(Locator target) {
        for (int i = 0; i < 30 && !isFocused(target); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("one => one === document.activeElement");
    }
}
