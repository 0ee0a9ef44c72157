package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "ko, '걸음 100: 손실은 0.0867', '점 4개 가운데 4개', 점과 클래스",
        "en, 'Step 100: the loss is 0.0867', '4 of 4 points', Points and classes"
    })
    void fourCornersAreLearntAndEveryUnitIsSeenAndRead(String language, String loss, String right, String points) {
        Locator figure = open(language);
        assertThat(figure.locator(".figure-sentence")).containsText(loss);
        assertThat(figure.locator(".figure-sentence")).containsText(right);
        assertThat(figure.locator(".layers-points caption")).hasText(points);
        assertThat(figure.locator(".layers-node canvas")).hasCount(3);
        assertThat(figure.locator(".layers-edges line")).hasCount(12);
        figure.locator(".layers-node[role=img]").first().focus();
        assertThat(figure.locator(".layers-reading")).containsText("h₀ = φ(");
        assertThat(figure.locator(".layers-edges .is-lit")).hasCount(2);
    }

    @Test
    void thePlayerStopsWhereThereIsAPicture() {
        Locator figure = open("en");
        figure.getByLabel("Step back").click();
        assertThat(figure.locator(".player output")).hasText("95 / 100");
        assertThat(figure.locator(".figure-sentence")).containsText("Step 95:");
        assertThat(figure.getByLabel("Step back")).isEnabled();
        page.waitForURL("**layers.step=95**");
    }

    @Test
    void aPointIsSetAndTakenByKeysAndByClicks() {
        Locator figure = open("en");
        Locator rows = figure.locator(".layers-points tbody tr");
        figure.locator(".point-cross").focus();
        page.keyboard().press("ArrowRight");
        assertThat(figure.locator(".layers-map [role=status]")).hasText(Pattern.compile("\\(0\\.\\d+, 0\\.\\d+\\)"));
        page.keyboard().press(" ");
        assertThat(figure.locator(".figure-sentence")).containsText("of 5 points");
        page.keyboard().press(" ");
        assertThat(rows).hasCount(4);

        figure.getByLabel("class 0", new Locator.GetByLabelOptions().setExact(true))
                .check();
        Locator map = figure.locator(".layers-map canvas");
        BoundingBox box = map.boundingBox();
        Locator.ClickOptions middle = new Locator.ClickOptions().setPosition(box.width / 2, box.height / 2);
        map.click(middle);
        assertThat(rows).hasCount(5);
        assertThat(figure.getByLabel("Point 5, Class")).hasValue("0");
        map.click(middle);
        assertThat(rows).hasCount(4);
    }

    @Test
    void anotherLayerIsDrawnAndItsWeightsAreTheReaders() {
        Locator figure = open("en");
        figure.getByLabel("Hidden units").fill("4, 2");
        assertThat(figure.locator(".layers-node canvas")).hasCount(6);
        Locator first = figure.getByLabel("Weight from x₀ to h₁₀ at the start");
        first.fill("1/3");
        assertThat(figure.locator(".layers-weights .computed").first()).not().hasText("");
        page.waitForURL("**layers.parameters=1%2F3**");
        first.fill("1/");
        assertThat(first).hasAttribute("aria-invalid", "true");
        figure.getByText("Draw again").click();
        assertThat(figure.getByLabel("Seed")).hasValue("1");
        assertThat(first).not().hasAttribute("aria-invalid", "true");
        forgiveRefusals();
    }

    @Test
    void onAPhoneNothingIsWiderThanThePageAndTheAccessibilityCheckPasses() {
        open(390, 844, ColorScheme.DARK);
        open("ko");
        nothingIsWiderThanThePage();
        Assertions.assertThat(Axe.violations(page)).isEmpty();
    }

    private Locator open(String language) {
        page.navigate(HOME + "/" + language + "/playground");
        Locator figure = page.locator("#layers");
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.locator(".layers-node canvas").first()).isVisible();
        return figure;
    }
}
