package nabla.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExerciseNothingLostTest extends ExerciseBrowser {
    private static final String ATTEMPTS = "**/attempts*";
    private static final Pattern OLD = Pattern.compile("is-old");

    /** These tests cut connections and open other tabs. */
    @BeforeEach
    @Override
    protected void openBrowser() {
        openOwnWindow();
    }

    @Test
    void anAnswerSentWithoutAConnectionGoesOutByItself() {
        Locator slope = exercise("en", "slope");
        int right = 2 * factor(slope);
        context.setOffline(true);
        field(slope).fill(String.valueOf(right));
        check(slope);
        assertThat(verdict(slope)).containsText("Not sent yet");
        assertThat(waiting()).isEqualTo(1);
        context.setOffline(false);
        assertThat(verdict(slope)).containsText("Correct");
        assertThat(waiting()).isZero();
        forgiveTheLostConnection();
    }

    @Test
    void anAnswerThatWaitsOutlivesTheTab() {
        Locator slope = exercise("ko", "slope");
        int right = 2 * factor(slope);
        context.setOffline(true);
        field(slope).fill(String.valueOf(right));
        check(slope);
        assertThat(verdict(slope)).containsText("아직 보내지 못함");
        page.close();
        context.setOffline(false);
        page = context.newPage();
        page.navigate(home() + "/ko/");
        assertThat(page.locator("[data-lesson=drill]")).hasText("연습 문제 7개 가운데 1개를 풀었음 · 1점");
        assertThat(waiting()).isZero();
        forgiveTheLostConnection();
    }

    @Test
    void anAnswerWhoseAcknowledgementGotLostIsCountedOnce() {
        List<String> sent = new CopyOnWriteArrayList<>();
        page.route(ATTEMPTS, route -> {
            sent.add(route.request().postData());
            if (sent.size() == 1) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        Locator slope = exercise("en", "slope");
        field(slope).fill(String.valueOf(factor(slope)));
        check(slope);
        press(slope, "Send now");
        assertThat(verdict(slope)).containsText("That is the value of the function.");
        assertThat(slope.locator(".exercise-state")).hasText("Attempts: 1");
        assertThat(sent).hasSize(2).containsOnly(sent.get(0));
        forgive("ERR_CONNECTION_RESET");
    }

    @Test
    void aDraftSurvivesAReload() {
        Locator arrow = exercise("en", "arrow");
        arrow.getByLabel("Component 2").fill("3/1");
        Locator steepness = ready("steepness");
        steepness.getByText("The gradient is a vector.").click();
        page.reload();
        assertThat(ready("arrow").getByLabel("Component 2")).hasValue("3/1");
        assertThat(ready("steepness").getByLabel("The gradient is a vector.")).isChecked();
    }

    @Test
    void theLastVerdictSurvivesAReloadAndIsNoNews() {
        Locator slope = exercise("en", "slope");
        String mistake = String.valueOf(factor(slope));
        field(slope).fill(mistake);
        check(slope);
        assertThat(verdict(slope)).containsText("That is the value of the function.");
        page.reload();
        ready("slope");
        assertThat(verdict(slope)).containsText("That is the value of the function.");
        assertThat(verdict(slope)).not().hasClass(OLD);
        assertThat(verdict(slope)).hasAttribute("aria-live", "off");
        assertThat(field(slope)).hasValue(mistake);
        field(slope).fill("0");
        assertThat(verdict(slope)).hasClass(OLD);
        check(slope);
        assertThat(verdict(slope)).not().containsText("That is the value of the function.");
        assertThat(verdict(slope)).hasAttribute("aria-live", "polite");
    }

    @Test
    void aDraftStaysInTheFieldAndTheVerdictAboutAnotherAnswerIsOld() {
        Locator power = exercise("ko", "power");
        field(power).fill("2x");
        check(power);
        assertThat(verdict(power)).containsText("오답");
        field(power).fill("3x^2");
        page.reload();
        ready("power");
        assertThat(field(power)).hasValue("3x^2");
        assertThat(verdict(power)).containsText("오답");
        assertThat(verdict(power)).hasClass(OLD);
    }

    @Test
    void whatCouldNotBeReadIsStillUnderlinedAfterAReload() {
        Locator power = exercise("en", "power");
        field(power).fill("3*x^2+y");
        check(power);
        assertThat(verdict(power)).containsText("Not graded");
        page.reload();
        ready("power");
        assertThat(verdict(power)).containsText("does not count");
        assertThat(power.locator(".formula-mark mark")).hasText("y");
    }

    @Test
    void aBrowserThatKeptNothingShowsTheAnswerThatTheVerdictIsAbout() {
        Locator arrow = exercise("en", "arrow");
        field(arrow).fill("8");
        arrow.getByLabel("Component 2").fill("4");
        check(arrow);
        assertThat(verdict(arrow)).containsText("Partly correct");
        page.evaluate("() => localStorage.clear()");
        page.reload();
        ready("arrow");
        assertThat(field(arrow)).hasValue("8");
        assertThat(arrow.getByLabel("Component 2")).hasValue("4");
        assertThat(verdict(arrow)).not().hasClass(OLD);
    }

    /** The oldest is sent first: by the other tab's clock its own is older, and so each begins with its own. */
    @Test
    void twoTabsThatSendTheirFirstAnswersAtOnceAreOneLearner() {
        Locator slope = exercise("en", "slope");
        Page other = context.newPage();
        other.addInitScript("Date.now = () => 0");
        other.navigate(home() + "/en/lessons/drill");
        Locator power = bringUp(other.locator("#power"));
        List<Route> onTheWay = new CopyOnWriteArrayList<>();
        context.route(ATTEMPTS, onTheWay::add);
        field(slope).fill("1");
        field(power).fill("2x");
        check(slope);
        check(power);
        page.waitForCondition(() -> !onTheWay.isEmpty());
        context.unroute(ATTEMPTS);
        onTheWay.forEach(Route::resume);
        assertThat(verdict(slope)).containsText("Not correct");
        assertThat(verdict(power)).containsText("Not correct");
        String mine = context.request().get(home() + "/api/my-data").text();
        assertThat(mine).contains("\"exercise\":\"slope\"", "\"exercise\":\"power\"");
    }

    @Test
    void twoTabsAgree() {
        Locator slope = exercise("en", "slope");
        Page other = context.newPage();
        other.navigate(home() + "/en/lessons/drill");
        Locator there = other.locator("#slope");
        there.scrollIntoViewIfNeeded();
        assertThat(there.locator("[type=submit]")).isVisible();
        String right = String.valueOf(2 * factor(slope));
        field(slope).fill(right);
        assertThat(field(there)).hasValue(right);
        check(slope);
        assertThat(verdict(slope)).containsText("Correct");
        assertThat(there.locator(".exercise-state")).hasText("Solved");
    }

    @Test
    void theSameAnswerAgainIsNotSentAgain() {
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/attempts")) {
                sent.add(request.url());
            }
        });
        Locator slope = exercise("en", "slope");
        field(slope).fill("1");
        check(slope);
        assertThat(verdict(slope)).containsText("Not correct");
        check(slope);
        field(slope).fill("0");
        check(slope);
        assertThat(slope.locator(".exercise-state")).hasText("Attempts: 2");
        assertThat(sent).hasSize(2);
    }

    private int waiting() {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter((key) => key.startsWith('nabla.outbox.')).length");
    }
}
