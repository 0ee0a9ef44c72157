package nabla.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.stream.Stream;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithoutScriptsTest extends BrowserTest {
    static Stream<String> paths() {
        return Bookshelf.open(Path.of("content")).book().everything().stream().map(Lesson::path);
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
