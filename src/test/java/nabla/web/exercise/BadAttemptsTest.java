package nabla.web.exercise;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nabla.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent as an attempt and is none, and answers that mean no good. */
class BadAttemptsTest extends SmallBookReader {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | {'attempt':'ID','seed':1,'answer':'1'}           | 404 | no-such-exercise",
                "slope   | {'attempt':'ID','seed':-1,'answer':'1'}          | 422 | out-of-range",
                "slope   | {'attempt':'ID','seed':9007199254740993,'answer':'1'} | 422 | out-of-range",
                "slope   | {'attempt':'ID','seed':1.5,'answer':'1'}         | 400 | wrong-type",
                "slope   | {'attempt':'ID','seed':'1','answer':'1'}         | 400 | wrong-type",
                "slope   | {'attempt':'ID','answer':'1'}                    | 400 | missing",
                "slope   | {'attempt':'ID','seed':1}                        | 400 | missing",
                "slope   | {'attempt':'ID','seed':1,'answer':null}          | 400 | missing",
                "slope   | {'attempt':'1-1-1-1-1','seed':1,'answer':'1'}    | 422 | not-an-id",
                "slope   | {'attempt':7,'seed':1,'answer':'1'}              | 400 | wrong-type",
                "slope   | {'seed':1,'answer':'1'}                          | 400 | missing",
                "slope   | {'attempt':'ID','seed':1,'answer':'1','points':9} | 400 | unknown-key",
                "slope   | [1]                                              | 400 | wrong-type",
                "slope   | {                                                | 400 | malformed-json"
            })
    void whatCannotBeAnAttemptIsRefusedInWords(String exercise, String body, int status, String code) {
        String json = body.replace('\'', '"').replace("ID", UUID.randomUUID().toString());
        HttpResponse<String> response = browser.post(attempts(exercise), json);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(code);
        assertThat(browser.cookie()).isNull();
    }

    @Test
    void anAnswerThatIsTooLongIsRefused() {
        String long1 = "\"" + "1".repeat(9_000) + "\"";
        assertThat(browser.post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, long1))
                        .statusCode())
                .isEqualTo(422);
        String long2 = "\"" + "1".repeat(70_000) + "\"";
        assertThat(browser.post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, long2))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"<img src=x onerror=alert(1)>\"",
                "\"[x](javascript:alert(1))\"",
                "\"{{answer}}\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "\"$\\\\href{javascript:alert(1)}{x}$\"",
                "1e400",
                "[[[[[[[[1]]]]]]]]",
                "{\"a\":{\"b\":[]}}",
                "99999999999999999999999",
                "true",
                "\"\""
            })
    void anAbsurdAnswerIsNotRightAndComesBackHarmless(String answer) {
        HttpResponse<String> response = browser.post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, answer));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Site.json(response).path("points").asInt()).isZero();
        assertThat(Site.json(response).path("feedback").asText())
                .doesNotContain("<img", "href=\"javascript", slopeAnswer());
    }

    private static String slopeAnswer() {
        return ">" + right(1).replace("\"", "") + "<";
    }
}
