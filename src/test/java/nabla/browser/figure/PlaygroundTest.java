package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nabla.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaygroundTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"ko, 함수 f(x)", "en, Function f(x)"})
    void aFunctionTypedOnceIsDrawnByEveryFigureBelow(String language, String function) {
        Locator chooser = open(language);
        chooser.getByLabel(function).fill("x^3");
        assertThat(figure("slope").getByLabel(function)).hasValue("x^3");
        assertThat(figure("slope").locator(".figure-sentence")).containsText("3.0");
        assertThat(figure("program").locator("[data-slot=function]")).hasText("x**3");
    }

    @Test
    void everyExampleCanBeRead() {
        open("en");
        for (String id : new String[] {"one", "two"}) {
            Locator chooser = figure(id);
            for (Locator example : chooser.locator(".examples button").all()) {
                example.click();
                assertThat(example).hasAttribute("aria-pressed", "true");
                assertThat(chooser.locator(".formula-reading")).isVisible();
                assertThat(chooser).hasAttribute("aria-busy", "false");
                assertThat(chooser.locator("[aria-invalid]")).hasCount(0);
            }
        }
    }

    @Test
    void aFunctionThatCannotBeReadStaysInItsField() {
        Locator chooser = open("en");
        chooser.getByLabel("Function f(x)").fill("x^");
        assertThat(chooser.getByLabel("Function f(x)")).hasAttribute("aria-invalid", "true");
        assertThat(figure("slope").getByLabel("Function f(x)")).hasValue("x^2");
        forgiveRefusals();
    }

    @Test
    void whatAFigureWasSetToOtherwiseStays() {
        Locator chooser = open("en");
        figure("slope").getByLabel("Point x").fill("2");
        chooser.getByRole(AriaRole.BUTTON, named("x^3 - 3*x")).click();
        assertThat(figure("slope").getByLabel("Function f(x)")).hasValue("x^3 - 3*x");
        assertThat(figure("slope").getByLabel("Point x")).hasValue("2");
        assertThat(figure("slope").locator(".figure-sentence")).containsText("9.0");
    }

    @Test
    void theAddressHoldsTheChoiceForWhoeverOpensIt() {
        Locator chooser = open("ko");
        chooser.getByRole(AriaRole.BUTTON, named("sin(x)")).click();
        page.waitForURL("**#*slope.function=sin*");
        String address = page.url();
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(figure("slope").getByLabel("함수 f(x)")).hasValue("sin(x)");
        assertThat(figure("one").getByLabel("함수 f(x)")).hasValue("sin(x)");
    }

    private Locator open(String language) {
        page.navigate(HOME + "/" + language + "/playground");
        return figure("one");
    }

    private Locator figure(String id) {
        Locator figure = page.locator("#" + id);
        figure.scrollIntoViewIfNeeded();
        assertThat(figure).hasAttribute("aria-busy", "false");
        return figure;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
