package nabla.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tests of the browser's modules, which are written in JavaScript beside this class, in {@code src/test/js}. */
class JavaScriptTest {
    private static final Page PAGE = ProjectPage.open();
    private static final String HARNESS = "import('/src/test/js/test.js')";

    @TestFactory
    Stream<DynamicContainer> everyModule() {
        List<Path> files = ProjectPage.files("src/test/js", ".test.js");
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> dynamicContainer(file.toString(), testsOf(file)));
    }

    @SuppressWarnings("unchecked")
    private static List<DynamicTest> testsOf(Path file) {
        var tests = (List<Map<String, Object>>)
                PAGE.evaluate("async (file) => (await " + HARNESS + ").testsOf(file)", "/" + file);
        assertThat(tests).as("tests in " + file).isNotEmpty();
        return tests.stream()
                .map(test -> dynamicTest((String) test.get("name"), () -> run(test.get("index"))))
                .toList();
    }

    private static void run(Object index) {
        PAGE.evaluate("async (index) => (await " + HARNESS + ").run(index)", index);
    }
}
