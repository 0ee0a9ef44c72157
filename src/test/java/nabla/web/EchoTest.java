package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nabla.formula.Formula;
import nabla.formula.FormulaError;
import nabla.web.http.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader typed comes back in a sentence as it was typed, never as mark-up. */
class EchoTest {
    private static final String NUMBER = "/api/exercises/central-difference-of-a-cube/";

    @ParameterizedTest
    @ValueSource(
            strings = {"2*x*", "x2*y2", "$x$", "__b__", "<b>", "a_b_c", "`x", "\\frac", "&lt;", "1 2*3*4", "~~a~~"})
    void anAnswerThatCannotBeReadIsQuotedExactly(String typed) throws Exception {
        for (String language : List.of("ko", "en")) {
            String body = "{\"seed\":1,\"answer\":" + Json.MAPPER.writeValueAsString(typed);
            String preview = Site.answer(NUMBER + "preview?lang=" + language, body + "}")
                    .path("error")
                    .path("message")
                    .asText();
            JsonNode attempt = Site.answer(
                    NUMBER + "attempts?lang=" + language, body + ",\"attempt\":\"" + UUID.randomUUID() + "\"}");
            assertThat(attempt.path("verdict").asText()).as(attempt.toString()).isEqualTo("invalid");
            assertThat(preview.replace("\u2060", "")).isEqualTo(sentence(typed, language));
            assertThat(words(attempt.path("feedback").asText())).isEqualTo(words(preview));
            assertThat(attempt.path("feedback").asText()).doesNotContain("<em>", "<strong>", "<code>", "<a ", "katex");
        }
    }

    /** What the reader of formulas says. */
    private static String sentence(String typed, String language) {
        FormulaError error = catchThrowableOfType(FormulaError.class, () -> Formula.read(typed, List.of()));
        return error.message(Locale.forLanguageTag(language)).replaceAll("\\s+", " ");
    }

    /** The text of a paragraph; lines are bound by characters that nobody sees. */
    private static String words(String html) {
        return html.replaceAll("</?p>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("\u2060", "")
                .replace('\u00a0', ' ');
    }
}
