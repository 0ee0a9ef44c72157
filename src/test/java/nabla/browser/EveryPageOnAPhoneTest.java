package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageOnAPhoneTest extends EveryPage {

    @ParameterizedTest
    @MethodSource("paths")
    void inTheDarkAxeFindsNothingAndNothingStandsOut(String path) {
        open(360, 740, ColorScheme.DARK);
        visit(path);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat(violations()).isEmpty();
    }
}
