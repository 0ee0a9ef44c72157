package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleJoinerTest {
    private static final Path STATIC = Path.of("static");
    private static final String PROGRESS = "lib/page/progress-page.js";
    private static final Pattern OUTSIDE = Pattern.compile("(?m)^(?:import|export)\\b(?!\\().*");

    @Test
    void aModuleBecomesAFunctionThatLeavesWhatItExports() throws IOException {
        Map<String, String> sources = sources();
        sources.put(
                PROGRESS,
                """
                import { ApiError as Failure, get } from '../base/api.js';
                import './theme.js';
                export const LIMIT = 3;
                export async function ask() {
                  return (await import('../exercise/outbox.js')).flush(Failure);
                }
                export default () => import(`../../widgets/${get('kind')}.js`);
                """);
        assertThat(new ModuleJoiner(sources).join().get(PROGRESS))
                .isEqualTo(
                        """
                        import { $ } from '../../book.js';
                        $['lib/page/progress-page.js'] = (() => {
                        const { ApiError: Failure, get } = $['lib/base/api.js'];
                        const LIMIT = 3;
                        async function ask() {
                          return (await import('../../lib/exercise/exercise.js').then(() => $['lib/exercise/outbox.js'])).flush(Failure);
                        }
                        const $default = () => import(`../../widgets/${get('kind')}.js`);
                        return { LIMIT, ask, default: $default };
                        })();
                        export default $['lib/page/progress-page.js'].default;
                        """);
    }

    @Test
    void noImportOrExportIsLeftInAFunction() throws IOException {
        Map<String, String> bundles = new ModuleJoiner(sources()).join();
        assertThat(bundles).containsKeys("book.js", "lib/exercise/exercise.js", "widgets/surface.js", PROGRESS);
        assertThat(outside(bundles.get("book.js"))).containsExactly("export const $ = {};");
        bundles.keySet().stream().filter(bundle -> !bundle.equals("book.js")).forEach(bundle -> assertThat(
                        outside(bundles.get(bundle)))
                .as(bundle)
                .startsWith("import { $ } from '" + "../".repeat(bundle.split("/").length - 1) + "book.js';")
                .allMatch(line -> line.matches("import .*'[./]+[\\w/-]+\\.js';|export default .*\\.default;")));
    }

    private static List<String> outside(String bundle) {
        return OUTSIDE.matcher(bundle).results().map(MatchResult::group).toList();
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> all = Files.walk(STATIC)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = STATIC.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".js") && !name.equals("old.js")) {
                    sources.put(name, Files.readString(file));
                }
            }
        }
        return sources;
    }
}
