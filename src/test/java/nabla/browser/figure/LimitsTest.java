package nabla.browser.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nabla.book.Block;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest extends BrowserTest {
    private static final int MOST_SCRIPT = 200 * 1024;
    private static final Set<String> IN_SPACE = Set.of("surface", "slices", "quadratic");

    static Stream<String> paths() {
        return book().map(Lesson::path);
    }

    static Stream<String> flatPaths() {
        return book().filter(lesson -> lesson.in(Language.EN).blocks().stream()
                        .noneMatch(block -> block instanceof Block.Figure figure && IN_SPACE.contains(figure.kind())))
                .map(Lesson::path);
    }

    private static Stream<Lesson> book() {
        return Bookshelf.open(Path.of("content")).book().everything().stream();
    }

    @ParameterizedTest
    @MethodSource("flatPaths")
    void aLessonWithoutSpaceLoadsAtMost200KibibytesOfScript(String path) {
        List<Request> scripts = new CopyOnWriteArrayList<>();
        openOwnWindow();
        page.onRequestFinished(request -> {
            if (request.resourceType().equals("script")) {
                scripts.add(request);
            }
        });
        page.navigate(HOME + "/en" + path);
        visitAll();
        int bytes = scripts.stream()
                .mapToInt(script -> script.sizes().responseBodySize)
                .sum();
        assertThat(bytes).as(path).isBetween(1, MOST_SCRIPT);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyLessonCanBeReadWithoutScripts(String path) {
        openWithoutScripts();
        page.navigate(HOME + "/ko" + path);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("article p").count()).isGreaterThan(3);
        for (Locator figure : page.locator("figure[data-kind]").all()) {
            assertThat(figure.locator(".figure-alt")).isVisible();
        }
        assertThat(page.locator("button:visible")).hasCount(0);
    }
}
