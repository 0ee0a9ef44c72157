package nabla.browser.compatibility;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nabla.browser.ProjectPage;

/** Reads scripts by acorn, in the browser of the tests, and says what they ask of a browser. */
final class Scripts {
    private static final String ACORN = "/META-INF/resources/webjars/acorn/8.15.0/dist/acorn.js";
    private static final Path USES = Path.of("src/test/resources/compatibility/uses.js");
    private static final Path TOKENS = Path.of("src/test/resources/compatibility/tokens.js");
    private static final Page PAGE = acorn();

    /** A name that is asked for, of a kind of the table newer.tsv, or syntax. */
    record Use(String kind, String name, int line) {}

    private Scripts() {}

    /**
     * @param sourceType "module" or "script"
     * @throws com.microsoft.playwright.PlaywrightException for syntax that is newer than ECMAScript 2022
     */
    static List<Use> uses(String source, String sourceType) {
        return call("usesOf", source, sourceType).map(Scripts::use).toList();
    }

    /** What is left of a script for a browser that has read it; space within a template counts as one. */
    static List<String> tokens(String source, String sourceType) {
        return call("tokensOf", source, sourceType).toList();
    }

    /** In one piece, for Playwright takes long over a list of a hundred thousand. */
    private static Stream<String> call(String name, String source, String sourceType) {
        String lines = (String) PAGE.evaluate(
                "([source, type]) => " + name + "(source, type).join('\\0')", List.of(source, sourceType));
        return lines.isEmpty() ? Stream.empty() : Stream.of(lines.split("\0", -1));
    }

    private static Page acorn() {
        Page page = ProjectPage.open();
        try (InputStream acorn = Scripts.class.getResourceAsStream(ACORN)) {
            run(page, new String(acorn.readAllBytes(), StandardCharsets.UTF_8));
            run(page, Files.readString(USES));
            run(page, Files.readString(TOKENS));
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void run(Page page, String script) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }

    private static Use use(String line) {
        String[] parts = line.split("\t");
        return new Use(parts[0], parts[1], Integer.parseInt(parts[2]));
    }
}
