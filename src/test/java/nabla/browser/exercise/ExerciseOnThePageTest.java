package nabla.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExerciseOnThePageTest extends ExerciseBrowser {

    @Test
    void aRightAnswerIsReadGradedAndCounted() {
        Locator slope = exercise("en", "slope");
        field(slope).fill("4*" + factor(slope) + "/2");
        assertThat(slope.locator(".exercise-reading math")).hasCount(1);
        check(slope);
        assertThat(verdict(slope)).containsText("Correct");
        assertThat(slope.locator(".exercise-state")).hasText("Solved");
        assertThat(page.locator(".rail [data-exercise=slope]")).hasAttribute("data-state", "solved");
        page.navigate(home() + "/en/");
        assertThat(page.locator("[data-lesson=drill]")).hasText("Exercises: 7 · solved: 1 · points: 1");
    }

    @Test
    void aKnownMistakeIsNamedAndCountsAsAnAttempt() {
        Locator slope = exercise("ko", "slope");
        field(slope).fill(String.valueOf(factor(slope)));
        check(slope);
        assertThat(verdict(slope)).containsText("오답");
        assertThat(verdict(slope)).containsText("함숫값을 구하셨습니다.");
        assertThat(slope.locator(".exercise-state")).hasText("시도 1번");
        assertThat(slope.locator(".exercise-solution")).isHidden();
    }

    @Test
    void whatCannotBeReadIsUnderlinedAndCostsNothing() {
        Locator power = exercise("en", "power");
        field(power).fill("3*x^2+y");
        assertThat(power.locator(".exercise-message")).containsText("y");
        assertThat(power.locator(".formula-mark mark")).hasText("y");
        check(power);
        assertThat(verdict(power)).containsText("Not graded");
        assertThat(verdict(power)).containsText("does not count");
        assertThat(power.locator(".exercise-state")).hasText("");
        assertThat(field(power)).hasAttribute("aria-invalid", "true");
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        Locator power = exercise("en", "power");
        check(power);
        assertThat(power.locator(".exercise-message")).hasText("Fill in an answer first.");
        assertThat(field(power)).isFocused();
        assertThat(verdict(power)).hasText("");
    }

    @Test
    void hintsComeOneAtATime() {
        Locator slope = exercise("en", "slope");
        Locator hints = slope.locator(".exercise-hints li");
        press(slope, "Show a hint");
        assertThat(hints).hasCount(1);
        assertThat(hints.first()).containsText("Differentiate first.");
        press(slope, "One more hint");
        assertThat(hints).hasCount(2);
        assertThat(slope.getByText("One more hint")).isHidden();
        assertThat(hints.last()).isFocused();
        page.reload();
        assertThat(ready("slope").locator(".exercise-hints li")).hasCount(2);
    }

    @Test
    void givingUpIsAskedForTwiceAndThenTheSolutionIsShown() {
        Locator slope = exercise("en", "slope");
        press(slope, "Give up");
        press(slope, "Keep trying");
        assertThat(slope.getByText("Give up")).isFocused();
        press(slope, "Give up");
        press(slope, "See the solution");
        assertThat(slope.locator(".exercise-solution")).containsText("the answer is");
        assertThat(slope.locator(".exercise-state")).hasText("Solution seen");
        field(slope).fill(String.valueOf(2 * factor(slope)));
        check(slope);
        assertThat(verdict(slope)).containsText("does not count as solved");
        assertThat(slope.locator(".exercise-state")).hasText("Solution seen");
    }

    @Test
    void anotherVariantAsksSomethingElseAndStaysInTheAddress() {
        Locator slope = exercise("en", "slope");
        int first = factor(slope);
        press(slope, "Another like this");
        assertThat(slope).not().hasAttribute("data-seed", "1");
        int second = factor(slope);
        assertThat(second).isNotEqualTo(first);
        assertThat(slope.locator(".exercise-title")).isFocused();
        page.waitForURL(Pattern.compile("slope\\.seed=\\d"));
        page.reload();
        Locator again = ready("slope");
        assertThat(factor(again)).isEqualTo(second);
        field(again).fill(String.valueOf(2 * second));
        check(again);
        assertThat(verdict(again)).containsText("Correct");
    }

    @Test
    void aWrongComponentIsTold() {
        Locator arrow = exercise("en", "arrow");
        field(arrow).fill("8");
        field(arrow).press("ArrowRight");
        page.keyboard().type("4");
        check(arrow);
        assertThat(verdict(arrow)).containsText("Partly correct");
        assertThat(verdict(arrow)).containsText("component 2");
        arrow.getByLabel("Component 2").fill("3");
        check(arrow);
        assertThat(verdict(arrow)).containsText("Correct");
        assertThat(arrow.locator(".exercise-label math")).hasCount(1);
    }

    @Test
    void signsAreTypedByKeysWhereTheCaretIs() {
        Locator power = exercise("en", "power");
        field(power).fill("3");
        power.getByLabel("x", new Locator.GetByLabelOptions().setExact(true)).click();
        power.getByLabel("squared").click();
        assertThat(field(power)).hasValue("3x²");
        power.getByLabel("square root").click();
        page.keyboard().type("9");
        assertThat(field(power)).hasValue("3x²√(9)");
        field(power).fill("3x²");
        check(power);
        assertThat(verdict(power)).containsText("Correct");
    }

    @Test
    void theWordsForAWrongOptionAreShown() {
        Locator steepness = exercise("ko", "steepness");
        steepness.getByText("기울기는 벡터입니다.").click();
        steepness.getByText("기울기는 내려가는 쪽을 가리킵니다.").click();
        check(steepness);
        assertThat(verdict(steepness)).containsText("내려가는 쪽은 그 반대입니다.");
    }

    @Test
    void aValueIsTriedInARun() {
        Locator step = exercise("en", "step");
        field(step).fill("2");
        check(step);
        assertThat(verdict(step)).containsText("Not correct");
        field(step).fill("0.3");
        check(step);
        assertThat(verdict(step)).containsText("Correct");
    }
}
