package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void aModuleComesAfterWhateverItsImportsNeed() {
        assertThat(Modules.neededFor(List.of("lib/exercise/variants.js")))
                .containsExactly(
                        "lib/base/events.js",
                        "lib/base/text.js",
                        "lib/base/api.js",
                        "lib/base/fragment.js",
                        "lib/exercise/variants.js");
    }

    @Test
    void whatIsImportedLaterOrForItsTypesAloneIsNotNeeded() {
        Set<String> needed = Modules.neededFor(List.of("lib/page/mount.js", "lib/page/exercises.js"));
        assertThat(needed).containsExactly("lib/base/text.js", "lib/page/mount.js", "lib/page/exercises.js");
    }

    @Test
    void eachModuleIsNeededOnce() {
        Set<String> needed = Modules.neededFor(List.of("book.js", "widgets/descent.js", "widgets/descent.js"));
        assertThat(needed)
                .contains("lib/chart/chart.js", "lib/figure/figure.js")
                .doesNotHaveDuplicates();
    }
}
