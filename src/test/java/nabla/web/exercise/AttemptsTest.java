package nabla.web.exercise;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import nabla.web.Browser;
import nabla.web.Site;
import org.junit.jupiter.api.Test;

/** An exercise from the question to the solution. */
class AttemptsTest extends SmallBookReader {
    @Test
    void aQuestionIsAskedInBothLanguagesAndLeavesNoCookie() {
        JsonNode question = browser.question(SLOPE, 7);
        assertThat(question.path("prompt").path("ko").asText()).contains("기울기를 구하십시오");
        assertThat(question.path("prompt").path("en").asText()).contains("Find the slope");
        assertThat(question.path("fields").path(0).path("type").asText()).isEqualTo("number");
        assertThat(question.path("seed").asLong()).isEqualTo(7);
        assertThat(question.path("state").asText()).isEqualTo("new");
        assertThat(browser.cookie()).isNull();
    }

    @Test
    void theSameSeedAsksTheSame() {
        assertThat(browser.question(SLOPE, 3)).isEqualTo(new Browser(server).question(SLOPE, 3));
    }

    @Test
    void aPreviewSaysHowAnAnswerIsReadAndStoresNothing() {
        HttpResponse<String> preview =
                browser.post("/api/exercises/slope/preview", "{\"seed\":1,\"answer\":\"sqrt(2)\"}");
        assertThat(Site.json(preview).path("readings").path(0).path("latex").asText())
                .contains("sqrt");
        assertThat(browser.cookie()).isNull();
        JsonNode unreadable =
                Site.json(browser.post("/api/exercises/slope/preview?lang=ko", "{\"seed\":1,\"answer\":\"2+\"}"));
        assertThat(unreadable.path("error").path("message").asText()).isNotBlank();
    }

    @Test
    void theRightAnswerScoresAndTheStateSaysSo() {
        JsonNode verdict = browser.attempt(SLOPE, 5, right(5));
        assertThat(verdict.path("verdict").asText()).isEqualTo("scored");
        assertThat(verdict.path("points").asInt()).isEqualTo(verdict.path("of").asInt());
        assertThat(verdict.path("state").asText()).isEqualTo("solved");
        assertThat(verdict.path("attemptsSoFar").asInt()).isEqualTo(1);
        assertThat(browser.question(SLOPE, 5).path("state").asText()).isEqualTo("solved");
        assertThat(browser.question(SLOPE, 6).path("state").asText()).isEqualTo("new");
    }

    @Test
    void theFirstAttemptGivesTheCookieAndLaterOnesKeepIt() {
        HttpResponse<String> first = browser.post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, "\"1\""));
        String set = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set)
                .startsWith("learner=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        String cookie = browser.cookie();
        browser.attempt(SLOPE, 1, "\"1\"");
        assertThat(browser.cookie()).isEqualTo(cookie);
        HttpResponse<String> claimed = new Browser(server)
                .post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, "\"1\""), "X-Forwarded-Proto", "https");
        assertThat(claimed.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
    }

    @Test
    void anInvalidAnswerSaysWhereAndCostsNoAttempt() {
        JsonNode verdict = browser.attempt(SLOPE, 1, "\"2 + \"");
        assertThat(verdict.path("verdict").asText()).isEqualTo("invalid");
        assertThat(verdict.path("feedback").asText()).isNotBlank();
        assertThat(verdict.path("field").asText()).isEqualTo("answer");
        assertThat(verdict.path("attemptsSoFar").asInt()).isZero();
        assertThat(browser.question(SLOPE, 1).path("attempts").asInt()).isZero();
    }

    @Test
    void whatTheAuthorForesawIsAnsweredInTheAuthorsWords() {
        String a = String.valueOf(Double.parseDouble(right(2).replace("\"", "")) / 2);
        JsonNode verdict = browser.attempt(SLOPE, 2, "\"" + a + "\"");
        assertThat(verdict.path("diagnosis").asText()).isEqualTo("mistake-1");
        assertThat(verdict.path("feedback").asText()).contains("value of the function");
    }

    @Test
    void aQuestionComesWithWhatWasSaidAboutTheLastAnswerToIt() {
        browser.attempt(SLOPE, 5, right(5));
        JsonNode said = browser.attempt(SLOPE, 5, "\"1\"");
        JsonNode last = browser.question(SLOPE, 5).path("last");
        assertThat(last.path("answer").asText()).isEqualTo("1");
        assertThat(last.path("graded")).isEqualTo(said);
        JsonNode korean = Site.json(browser.get("/api/exercises/slope?seed=5&lang=ko"));
        assertThat(korean.path("last").path("graded").path("feedback").asText()).containsPattern("[가-힣]");
        assertThat(browser.question(SLOPE, 6).has("last")).isFalse();
        assertThat(new Browser(server).question(SLOPE, 5).has("last")).isFalse();
    }

    @Test
    void theSameAttemptAgainGivesTheSameVerdictAndIsCountedOnce() {
        String body = attemptBody(UUID.randomUUID(), 9, "\"1\"");
        String first = browser.post(attempts(SLOPE), body).body();
        assertThat(browser.post(attempts(SLOPE), body).body()).isEqualTo(first);
        assertThat(browser.question(SLOPE, 9).path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void whoLostTheAnswerToTheFirstAttemptIsLetInBySendingItAgain() {
        String body = attemptBody(UUID.randomUUID(), 9, right(9));
        new Browser(server).post(attempts(SLOPE), body);
        assertThat(browser.post(attempts(SLOPE), body).statusCode()).isEqualTo(200);
        assertThat(browser.question(SLOPE, 9).path("state").asText()).isEqualTo("solved");
    }

    @Test
    void somebodyElsesAttemptIsNotShown() {
        String body = attemptBody(UUID.randomUUID(), 9, right(9));
        new Browser(server).post(attempts(SLOPE), body);
        browser.attempt(SLOPE, 9, "\"1\"");
        HttpResponse<String> response = browser.post(attempts(SLOPE), body);
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("attempt-taken").doesNotContain("points");
    }

    @Test
    void anotherAnswerUnderTheSameIdIsRefused() {
        UUID id = UUID.randomUUID();
        browser.post(attempts(SLOPE), attemptBody(id, 9, "\"1\""));
        HttpResponse<String> response = browser.post(attempts(SLOPE), attemptBody(id, 9, right(9)));
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("attempt-differs");
    }

    @Test
    void hintsComeOneAtATimeAndStay() {
        JsonNode first = Site.json(browser.post("/api/exercises/slope/hints?lang=en", "{\"seed\":4}"));
        assertThat(first.path("hints")).hasSize(1);
        assertThat(first.path("hints").path(0).asText()).contains("Differentiate first.");
        assertThat(first.path("hintAvailable").asBoolean()).isTrue();
        JsonNode second = Site.json(browser.post("/api/exercises/slope/hints?lang=ko", "{\"seed\":4}"));
        assertThat(second.path("hints")).hasSize(2);
        assertThat(second.path("hintAvailable").asBoolean()).isFalse();
        assertThat(browser.question(SLOPE, 4).path("hintsShown")).hasSize(2);
    }

    @Test
    void whoAsksForTheSolutionGivesUpAndLaterAttemptsAreMarked() {
        JsonNode solution = Site.json(browser.post("/api/exercises/slope/solution?lang=en", "{\"seed\":4}"));
        assertThat(solution.path("solution").asText()).contains("Since");
        assertThat(solution.path("answer").asText()).isNotBlank();
        JsonNode verdict = browser.attempt(SLOPE, 4, right(4));
        assertThat(verdict.path("points").asInt()).isEqualTo(1);
        assertThat(verdict.path("afterSolution").asBoolean()).isTrue();
        assertThat(verdict.path("state").asText()).isEqualTo("given-up");
    }

    @Test
    void whoHasSolvedItMaySeeTheSolutionAndHasStillSolvedIt() {
        browser.attempt(SLOPE, 4, right(4));
        JsonNode solution = Site.json(browser.post("/api/exercises/slope/solution", "{\"seed\":4}"));
        assertThat(solution.path("state").asText()).isEqualTo("solved");
    }
}
