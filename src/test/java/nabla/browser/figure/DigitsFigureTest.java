package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import nabla.browser.Axe;
import nabla.browser.BrowserTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsFigureTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "ko, '에폭 20:', '1438개 가운데 1404개', '신경망이 읽은 숫자: 3'",
        "en, 'Epoch 20:', '1404 of 1438', 'The network reads: 3'"
    })
    void itLearnsReadsTheTestDigitsAndTheDrawing(String language, String epoch, String right, String read) {
        Locator figure = open(language);
        assertThat(figure.locator(".figure-sentence")).containsText(epoch);
        assertThat(figure.locator(".figure-sentence")).containsText(right);
        assertThat(figure.locator(".digit-said")).containsText(read);
        assertThat(figure.locator(".confusion .is-right")).hasCount(10);
        assertThat(figure.locator(".digit-wrong")).hasCount(12);
        assertThat(figure.locator(".digits-credit")).containsText("CC BY 4.0");
    }

    @Test
    void aStrokeOfThePenIsRead() {
        Locator figure = open("en");
        figure.getByText("Clear", new Locator.GetByTextOptions().setExact(true)).click();
        Locator pad = figure.locator(".digit-pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        double middle = box.x + box.width / 2;
        page.mouse().move(middle, box.y + 4);
        page.mouse().down();
        page.mouse().move(middle, box.y + box.height - 4);
        page.mouse().up();
        assertThat(figure.locator(".digit-said")).containsText("The network reads: 1");
    }

    @Test
    void aDigitIsDrawnByKeysAndTakenFromThoseReadWrongly() {
        Locator figure = open("en");
        Locator shares = figure.locator(".digit-share");
        String before = shares.nth(3).textContent();
        figure.getByText("Clear", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(shares.nth(3)).not().hasText(before);
        figure.locator(".digit-pad").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press(" ");
        assertThat(figure.locator(".digit-drawing [role=status]")).hasText("Row 4, column 5, ink 16");
        figure.locator(".digit-wrong").first().click();
        assertThat(figure.locator(".digit-said")).not().containsText("The network reads: 3");
    }

    @Test
    void fewerSamplesAreLearntByHeart() {
        Locator figure = open("en");
        figure.getByLabel("Epochs").fill("100");
        figure.getByLabel("Training samples").fill("60");
        assertThat(figure.locator(".figure-sentence")).containsText("60 of 60 are right");
        figure.getByLabel("Batch size").fill("0");
        assertThat(figure.getByLabel("Batch size")).hasAttribute("aria-invalid", "true");
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
        Locator figure = page.locator("#digits");
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.locator(".confusion")).isVisible();
        return figure;
    }
}
