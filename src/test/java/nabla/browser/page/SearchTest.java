package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "ko, 경사하강, 경사 하강법, /ko/glossary#gradient-descent",
        "en, learning rate, learning rate, /en/glossary#learning-rate"
    })
    void aReaderSearchesAndOpensTheFirstHitByKeyboardAlone(String language, String query, String title, String path) {
        page.navigate(HOME + "/" + language + "/");
        search(query);
        assertThat(options().first()).containsText(title);
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        page.waitForURL("**" + path);
    }

    @Test
    void theArrowKeysGoThroughTheHitsAndAround() {
        page.navigate(HOME + "/ko/lessons/gradient");
        search("접선");
        assertThat(options().nth(0)).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
        assertThat(options().nth(0)).hasAttribute("aria-selected", "false");
        assertThat(box()).hasAttribute("aria-activedescendant", options().nth(1).getAttribute("id"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
    }

    @Test
    void escapeClosesAndGivesThePageBack() {
        page.navigate(HOME + "/en/lessons/gradient");
        search("slope");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.keyboard().press("/");
        assertThat(box()).hasValue("slope");
    }

    @Test
    void aSlashInAFormulaIsADivision() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        figure.getByLabel("Function f(x)").fill("x");
        figure.getByLabel("Function f(x)").press("End");
        page.keyboard().type("/2");
        assertThat(figure.getByLabel("Function f(x)")).hasValue("x/2");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        forgiveRefusals(); // of x/, where typing is slow
    }

    @Test
    void hitsShowLessonSectionAndTheMarkedWords() {
        page.navigate(HOME + "/ko/");
        search("부동소수점 수는");
        Locator hit = options()
                .filter(new Locator.FilterOptions().setHasText("수치 미분"))
                .first();
        assertThat(hit.locator(".hit-section")).not().isEmpty();
        assertThat(hit.locator("mark").first()).containsText("부동소수점");
    }

    @Test
    void theOtherLanguageIsOfferedBelow() {
        page.navigate(HOME + "/en/");
        search("경사하강법");
        Locator other = page.locator("#search-hits [lang=ko]");
        assertThat(other.getByRole(AriaRole.OPTION).first()).containsText("경사 하강법");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("In the Korean text");
    }

    @Test
    void nonsenseIsAnsweredInWords() {
        page.navigate(HOME + "/ko/");
        search("zqxjk");
        assertThat(page.locator(".search-said")).hasText("찾은 곳이 없습니다.");
        box().fill("");
        assertThat(page.locator(".search-said")).containsText("띄어쓰기는 상관없습니다");
        assertThat(options()).hasCount(0);
    }

    @Test
    void aThumbOpensTheSearchAndAHit() {
        open(390, 800, ColorScheme.LIGHT);
        page.navigate(HOME + "/ko/");
        page.locator("#search").click();
        box().fill("접선");
        options().first().click();
        page.waitForURL("**/ko/glossary#tangent");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingInTheOpenSearch(ColorScheme scheme) {
        open(390, 800, scheme);
        page.navigate(HOME + "/ko/");
        search("접선");
        assertThat(options().first()).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void withoutScriptsTheSearchIsAPage() {
        openWithoutScripts();
        page.navigate(HOME + "/en/");
        page.locator("#search").click();
        page.getByLabel("Words to find in the book").fill("gradient descent");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find"))
                .click();
        assertThat(page.locator(".hits").first()).containsText("gradient descent");
        assertThat(page.locator(".hits mark").first()).isVisible();
    }

    private void search(String query) {
        page.keyboard().press("/");
        assertThat(box()).isFocused();
        page.keyboard().insertText(query);
        page.locator(".search-said").waitFor();
    }

    private Locator box() {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private Locator options() {
        return page.getByRole(AriaRole.OPTION);
    }
}
