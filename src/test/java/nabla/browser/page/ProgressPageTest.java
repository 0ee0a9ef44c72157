package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import nabla.browser.Axe;
import nabla.browser.exercise.ExerciseBrowser;
import org.junit.jupiter.api.Test;

class ProgressPageTest extends ExerciseBrowser {

    @Test
    void whatIsSolvedIsShownWithItsPoints() {
        solve();
        page.navigate(home() + "/ko/progress");
        assertThat(page.locator("[data-lesson=drill]")).hasText("연습 문제 7개 가운데 1개를 풀었음 · 1점");
        assertThat(page.locator("[data-exercise=slope]")).hasAttribute("data-state", "solved");
        page.locator("[data-exercise=slope]").click();
        assertThat(page.locator("#slope .exercise-state")).hasText("풀었음");
    }

    @Test
    void aRecoveryCodeBringsTheProgressToAnotherBrowser() {
        solve();
        page.navigate(home() + "/en/progress");
        page.locator("#make-code").click();
        String code = page.locator("#code strong").innerText();
        open(390, 800, ColorScheme.DARK);
        page.navigate(home() + "/en/progress");
        assertThat(page.locator("[data-lesson=drill]")).hasText("Exercises: 7");
        assertThat(page.locator("#use-code-now")).isEnabled();
        page.locator("#typed-code").fill("WRONG-CODE");
        page.keyboard().press("Enter");
        assertThat(page.locator("#code-said")).containsText("No progress belongs to this recovery code");
        page.locator("#typed-code").fill(code.toLowerCase());
        page.keyboard().press("Enter");
        assertThat(page.locator("#code-said")).containsText("Your progress has been found");
        assertThat(page.locator("[data-lesson=drill]")).hasText("Exercises: 7 · solved: 1 · points: 1");
        assertThat(Axe.violations(page)).isEmpty();
        forgiveRefusals();
    }

    @Test
    void otherBrowsersAreSignedOutByKeyboard() {
        solve();
        page.navigate(home() + "/en/progress");
        page.locator("#sign-out-others").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#sign-out-said")).hasText("All other browsers have been signed out.");
        assertThat(page.locator("[data-lesson=drill]")).hasText("Exercises: 7 · solved: 1 · points: 1");
    }

    @Test
    void everythingStoredIsDownloaded() throws IOException {
        solve();
        page.navigate(home() + "/en/progress");
        Download download =
                page.waitForDownload(() -> page.getByText("Download it").click());
        assertThat(Files.readString(download.path())).contains("\"exercise\":\"slope\"", "\"points\":1");
    }

    @Test
    void everythingIsDeletedAfterAQuestion() {
        solve();
        page.navigate(home() + "/en/progress");
        page.locator("#delete-data").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#delete-sure")).isHidden();
        page.locator("#delete-data").click();
        page.locator("#delete-yes").click();
        assertThat(page.locator("#data-said")).hasText("Everything has been deleted.");
        assertThat(page.locator("[data-lesson=drill]")).hasText("Exercises: 7");
        Locator slope = exercise("en", "slope");
        assertThat(field(slope)).hasValue("");
    }

    private void solve() {
        Locator slope = exercise("en", "slope");
        field(slope).fill(String.valueOf(2 * factor(slope)));
        check(slope);
        assertThat(verdict(slope)).containsText("Correct");
    }
}
