package nabla.web.exercise;

import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Server;
import nabla.web.Site;
import nabla.web.SmallBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader has done, how it comes along to another browser, and how it goes away. */
class LearnersEndpointsTest extends SmallBookReader {
    @Test
    void progressNamesEveryExerciseOfTheBook() {
        assertThat(progress(browser).path("state").asText()).isEqualTo("new");
        browser.attempt(SLOPE, 1, "\"1\"");
        assertThat(progress(browser).path("state").asText()).isEqualTo("tried");
        browser.attempt(SLOPE, 2, right(2));
        JsonNode solved = progress(browser);
        assertThat(solved.path("state").asText()).isEqualTo("solved");
        assertThat(solved.path("lesson").asText()).isEqualTo("first");
        assertThat(solved.path("attempts").asInt()).isEqualTo(2);
        JsonNode lesson =
                Site.json(browser.get("/api/progress")).path("lessons").path(0);
        assertThat(lesson.path("solved").asInt()).isEqualTo(1);
        assertThat(lesson.path("exercises").asInt()).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeBringsProgressToAnotherBrowser() {
        browser.attempt(SLOPE, 1, right(1));
        String code = code(browser);
        Browser other = new Browser(server);
        assertThat(use(other, code.toLowerCase().replace("-", " ")).statusCode())
                .isEqualTo(204);
        assertThat(progress(other).path("state").asText()).isEqualTo("solved");
        assertThat(progress(browser).path("state").asText()).isEqualTo("solved");
    }

    @Test
    void anOldRecoveryCodeIsVoid() {
        browser.attempt(SLOPE, 1, right(1));
        String old = code(browser);
        code(browser);
        HttpResponse<String> response = use(new Browser(server), old);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("wrong-code");
    }

    @Test
    void otherBrowsersAreSignedOutAndThisOneStays() {
        browser.attempt(SLOPE, 1, right(1));
        Browser other = new Browser(server);
        use(other, code(browser));
        assertThat(other.post("/api/sign-out-others", "{}").statusCode()).isEqualTo(204);
        assertThat(progress(other).path("state").asText()).isEqualTo("solved");
        assertThat(progress(browser).path("state").asText()).isEqualTo("new");
        HttpResponse<String> nobody = new Browser(server).post("/api/sign-out-others", "{}");
        assertThat(nobody.statusCode()).isEqualTo(409);
    }

    @Test
    void theIdOfAnAnswerOpensNothingOnceItsBrowserCameBack() {
        String body = Browser.attemptBody(UUID.randomUUID(), 1, right(1));
        browser.post(Browser.attempts(SLOPE), body);
        progress(browser);
        HttpResponse<String> response = new Browser(server).post(Browser.attempts(SLOPE), body);
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoHasDoneNothingHasNothingToRecover() {
        HttpResponse<String> response = browser.post("/api/recovery?lang=ko", "");
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("저장된 기록이 없습니다");
    }

    @Test
    void everythingThatIsStoredCanBeDownloadedAndDeleted() {
        browser.attempt(SLOPE, 1, "\"1/3\"");
        browser.post("/api/exercises/slope/hints", "{\"seed\":1}");
        HttpResponse<String> download = browser.get("/api/my-data");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        JsonNode data = Site.json(download);
        assertThat(data.path("attempts").path(0).path("answer").asText()).isEqualTo("1/3");
        assertThat(data.path("hints").path(0).path("shown").asInt()).isEqualTo(1);

        String cookie = browser.cookie();
        assertThat(browser.delete("/api/my-data").statusCode()).isEqualTo(204);
        assertThat(browser.cookie()).isEqualTo("learner=");
        assertThat(Site.json(new Browser(server).get("/api/my-data", "Cookie", cookie))
                        .path("attempts"))
                .isEmpty();
    }

    @Test
    void whoseCookieIsNotKnownBeginsAnew() {
        Browser deleted = new Browser(server);
        deleted.attempt(SLOPE, 1, "\"1\"");
        String cookie = deleted.cookie();
        deleted.delete("/api/my-data");
        HttpResponse<String> response = browser.post(
                Browser.attempts(SLOPE), Browser.attemptBody(UUID.randomUUID(), 1, right(1)), "Cookie", cookie);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(browser.cookie()).isNotEqualTo(cookie);
    }

    @Test
    void recoveryCodesCannotBeGuessedForLong() {
        try (Database fresh = Database.open(folder.resolve("guesses"));
                Server guarded = SmallBook.serve(fresh)) {
            Browser guesser = new Browser(guarded);
            HttpResponse<String> response = use(guesser, "AAAAA-AAAAA-AAAAA-AAAAA");
            for (int i = 0; i < 30 && response.statusCode() == 422; i++) {
                response = use(guesser, "AAAAA-AAAAA-AAAAA-AAAAA");
            }
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 61L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Origin, http://evil.example, 403",
        "Origin, null, 403",
        "Origin, HOST, 200"
    })
    void nothingIsDoneInTheNameOfAReaderByAnotherSite(String header, String value, int status) {
        String origin = value.replace("HOST", "http://127.0.0.1:" + server.port());
        HttpResponse<String> response = browser.post("/api/exercises/slope/hints", "{\"seed\":1}", header, origin);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(browser.delete("/api/my-data", header, origin).statusCode()).isEqualTo(status == 200 ? 204 : 403);
        assertThat(browser.get("/api/progress", header, origin).statusCode()).isEqualTo(200);
    }

    private static JsonNode progress(Browser browser) {
        return Site.json(browser.get("/api/progress")).path("exercises").path(0);
    }

    private static String code(Browser browser) {
        return Site.json(browser.post("/api/recovery", "")).path("code").asText();
    }

    private static HttpResponse<String> use(Browser browser, String code) {
        return browser.post("/api/recovery/use", "{\"code\":\"" + code + "\"}");
    }
}
