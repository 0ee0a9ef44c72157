package nabla.web.exercise;

import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import nabla.book.reading.Books;
import nabla.book.reading.Bookshelf;
import nabla.web.Browser;
import nabla.web.Hosting;
import nabla.web.Server;
import nabla.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader has done of an exercise that a newer edition of the book has not. */
class GoneExerciseTest extends SmallBookReader {
    @Test
    void itStaysInTheReadersDataAndShowsNothingBroken(@TempDir Path next) {
        browser.attempt(SLOPE, 1, right(1));
        browser.attempt(SLOPE, 2, "\"1\"");
        browser.post("/api/exercises/slope/hints", "{\"seed\":2}");
        Path edition = Books.copy(next);
        for (String file : List.of("first/ko.md", "first/en.md", "first/exercises.yaml")) {
            Books.replace(edition, file, "id: slope", "id: steepness");
        }
        try (Server newer = Server.start("127.0.0.1", 0, Bookshelf.open(edition), database, Hosting.PLAIN)) {
            Browser reader = new Browser(newer);
            String[] cookie = {"Cookie", browser.cookie()};
            JsonNode progress = Site.json(reader.get("/api/progress", cookie));
            assertThat(progress.path("exercises").findValuesAsText("id")).containsExactly("steepness");
            assertThat(progress.path("exercises").findValuesAsText("state")).containsExactly("new");
            assertThat(progress.path("lessons").path(0).path("solved").asInt()).isZero();
            JsonNode data = Site.json(reader.get("/api/my-data", cookie));
            assertThat(data.path("attempts").findValuesAsText("exercise")).containsExactly(SLOPE, SLOPE);
            assertThat(data.path("attempts").findValuesAsText("points")).contains("1");
            assertThat(data.path("hints").findValuesAsText("exercise")).containsExactly(SLOPE);
            for (String page : List.of("/en", "/en/lessons/first", "/en/progress")) {
                assertThat(reader.get(page, cookie).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(reader.get("/api/exercises/slope?seed=1", cookie).statusCode())
                    .isEqualTo(404);
        }
        assertThat(Site.json(browser.get("/api/progress")).path("exercises").findValuesAsText("state"))
                .containsExactly("solved");
    }
}
