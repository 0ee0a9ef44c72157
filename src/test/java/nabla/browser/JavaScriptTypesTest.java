package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The TypeScript compiler reads the types that the comments of the JavaScript declare, as jsconfig.json has it. */
class JavaScriptTypesTest {
    private static final Page PAGE = ProjectPage.open();
    private static final Map<String, String> FILES = new HashMap<>();

    @BeforeAll
    static void loadTheCompilerAndEveryFile() throws IOException {
        for (String folder : List.of("static", "src/test/js")) {
            for (Path file : ProjectPage.files(folder, ".js")) {
                FILES.put("/" + file, Files.readString(file));
            }
        }
        URL version =
                JavaScriptTypesTest.class.getResource("/META-INF/maven/org.webjars.npm/typescript/pom.properties");
        try (FileSystem jar =
                        FileSystems.newFileSystem(URI.create(version.toString().split("!")[0]), Map.of());
                Stream<Path> all = Files.walk(jar.getPath("META-INF/resources/webjars/typescript"))) {
            for (Path file : all.toList()) {
                load(file);
            }
        }
    }

    private static void load(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.equals("typescript.js")) {
            PAGE.addScriptTag(new Page.AddScriptTagOptions().setContent(Files.readString(file)));
        } else if (name.startsWith("lib.") && name.endsWith(".d.ts")) {
            FILES.put("/typescript/" + name, Files.readString(file));
        }
    }

    @Test
    void everyModuleKeepsToTheTypesThatItDeclares() throws IOException {
        assertThat(errorsIn(FILES)).isEmpty();
    }

    @Test
    void aMistakeAndAParameterWithoutATypeAreFoundAtTheirLines() throws IOException {
        Map<String, String> files = new HashMap<>(FILES);
        files.keySet().removeIf(name -> !name.startsWith("/typescript/") && !name.endsWith("/variables.js"));
        files.put(
                "/static/mistake.js",
                "import { listOf } from './lib/base/variables.js';\n\nlistOf(1).push(2);\nexport const half = (x) => x / 2;\n");
        assertThat(errorsIn(files))
                .containsExactlyInAnyOrder(
                        "static/mistake.js:3: Argument of type 'number' is not assignable to parameter of type 'string'.",
                        "static/mistake.js:3: Argument of type 'number' is not assignable to parameter of type 'string'.",
                        "static/mistake.js:4: Parameter 'x' implicitly has an 'any' type.");
    }

    @SuppressWarnings("unchecked")
    private static List<String> errorsIn(Map<String, String> files) throws IOException {
        String config = Files.readString(Path.of("jsconfig.json"));
        return (List<String>) PAGE.evaluate(
                "async ([files, config]) => (await import('/src/test/js/types.js')).errorsIn(ts, files, config)",
                List.of(files, config));
    }
}
