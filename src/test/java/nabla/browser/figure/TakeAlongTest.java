package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class TakeAlongTest extends BrowserTest {

    @Test
    void aFigureIsSavedAsAPictureTwiceAsSharpAsADrawingAndAsATable() throws Exception {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        assertThat(figure).hasAttribute("aria-busy", "false");
        figure.getByText("Take it along").click();
        double width = figure.locator(".figure-plot").boundingBox().width;

        Path png = saved(figure, "Save as PNG", "secant-to-tangent.png");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isBetween((int) (2 * width) - 2, (int) (2 * width) + 2);

        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(saved(figure, "Save as SVG", "secant-to-tangent.svg").toFile());
        assertThat(svg.getElementsByTagName("image").getLength()).isPositive();
        assertThat(svg.getElementsByTagName("text").getLength()).isPositive();

        String csv = Files.readString(saved(figure, "Save as CSV", "secant-to-tangent.csv"));
        assertThat(csv).startsWith("\ufeff").contains("\r\n");
        assertThat(csv.lines().count()).isGreaterThan(2);
    }

    private Path saved(Locator figure, String button, String name) {
        Download download = page.waitForDownload(() -> button(figure, button).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return download.path();
    }

    @Test
    void whatAResetTookAwayCanBeHadBackUntilTheNextChange() {
        Locator figure = figure("en", "rate-of-change", "secant-to-tangent");
        Locator field = figure.locator(".field-input").first();
        String first = field.inputValue();
        field.fill("x^3");
        button(figure, "Reset").click();
        assertThat(field).hasValue(first);
        button(figure, "Undo reset").click();
        assertThat(field).hasValue("x^3");
        button(figure, "Reset").click();
        field.fill("x^4");
        assertThat(button(figure, "Reset")).isVisible();
    }

    @Test
    void aListingIsCopiedWithoutAnythingElse() {
        page.navigate(HOME + "/en/lessons/numerical-differentiation");
        Locator listing = page.locator("article > pre").first();
        listing.hover();
        listing.getByRole(AriaRole.BUTTON).click();
        assertThat(listing.getByRole(AriaRole.BUTTON)).hasAccessibleName("Copied");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(listing.locator("code").textContent());
    }

    private static Locator button(Locator figure, String name) {
        return figure.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
