package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path STATIC = Path.of("static");

    @Test
    void everyModuleTravelsInOneBundleAlone() throws IOException {
        List<String> held = new ArrayList<>();
        for (String module : modules()) {
            if (Bundles.isBundle(module)) {
                held.addAll(Bundles.modules(module));
            }
        }
        assertThat(held).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(modules());
    }

    @Test
    void aBundleComesAfterThoseThatItNeeds() {
        assertThat(Bundles.needed(List.of("widgets/surface.js")))
                .containsExactly(
                        "book.js",
                        "lib/figure/figure.js",
                        "lib/figure/landscape-fields.js",
                        "lib/scene/scene.js",
                        "widgets/surface.js");
        assertThat(Bundles.before("lib/page/progress-page.js")).containsExactly("book.js");
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> all = Files.walk(STATIC)) {
            return all.map(file -> STATIC.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".js") && !name.equals("old.js"))
                    .toList();
        }
    }
}
