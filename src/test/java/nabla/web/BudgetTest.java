package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The most that each endpoint answers, and what it says to one more. */
class BudgetTest {
    private static final int MOST_BYTES = 2 << 20;
    private static final Pattern LIMIT = Pattern.compile("at most ([0-9,]+)");
    private static final String WAVES = joined(8, i -> waves(20, 20 * i), "+");
    private static final String SLOW = remainders(24);

    record Question(String path, String body, int tooMuch, String field) {
        HttpResponse<String> ask(int much, String language) {
            return Site.post("/api/" + path + "?lang=" + language, json(body.replace("#", String.valueOf(much))));
        }

        @Override
        public String toString() {
            return path + " " + body.substring(0, Math.min(60, body.length()));
        }
    }

    static Question[] questions() {
        return new Question[] {
            new Question("surface", "{'function':'" + SLOW + "+y','points':#}", 400, "points"),
            new Question("slices", "{'function':'" + WAVES + "','at':[1,2],'points':#,'levels':40}", 400, "points"),
            new Question("field", "{'function':'" + WAVES + "','points':#,'levels':40}", 61, "points"),
            new Question("descent", descent("x^2+y^2+sin(x*y)", "'method':'adam'"), 10_000, "steps"),
            new Question("descent", descent("x^2+y^2", "'methods':['descent','adam','nesterov']"), 10_000, "steps"),
            new Question("descent", descent(SLOW + "+y", "'method':'nesterov'"), 10_000, "steps"),
            new Question(
                    "descent",
                    "{'function':'" + sum(60) + "','variables':[" + names(60) + "],'start':" + ones(60) + ",'steps':#}",
                    10_000,
                    "steps"),
            new Question(
                    "neuron",
                    "{'weights':[1,2],'samples':" + samples(12, 2) + ",'rate':1e-3,'steps':#}",
                    1_000,
                    "steps"),
            new Question(
                    "neuron",
                    "{'weights':" + ones(40) + ",'samples':" + samples(50, 40) + ",'steps':#}",
                    1_000,
                    "steps"),
            new Question(
                    "network",
                    "{'seed':1,'input':" + ones(20) + ",'target':" + ones(20) + ",'steps':#}",
                    1_000,
                    "steps"),
            new Question("layers", "{'points':" + points(100) + ",'hidden':[8,8],'seed':1,'steps':#}", 1_000, "steps"),
            new Question("cost", "{'sizes':[100000,#]}", 100_000, "sizes")
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsAllowedIsAnsweredAndOneMoreIsRefusedByItsName(Question question) {
        JsonNode refusal = refusal(question.ask(question.tooMuch, "en"), question.field);
        Matcher limit = LIMIT.matcher(refusal.path("message").asText());
        assertThat(limit.find()).as(refusal.toString()).isTrue();
        int most = Integer.parseInt(limit.group(1).replace(",", "")) - (question.path.equals("cost") ? 100_000 : 0);
        HttpResponse<String> answer = question.ask(most, "en");
        assertThat(answer.statusCode()).as(answer.body().substring(0, 200)).isEqualTo(200);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isBetween(500, MOST_BYTES);
        assertThat(refusal(question.ask(most + 1, "ko"), question.field)
                        .path("message")
                        .asText())
                .contains(limit.group(1), "이하");
    }

    @ParameterizedTest
    @MethodSource
    void aFunctionThatTakesTooLongAtEveryPointIsRefusedAsSuch(String path, String body) {
        HttpResponse<String> response =
                Site.post("/api/" + path + "?lang=en", json(body.replace("#", remainders(176))));
        JsonNode refusal = refusal(response, "function");
        assertThat(refusal.path("message").asText()).contains("Additions for one value of the function");
    }

    static String[][] aFunctionThatTakesTooLongAtEveryPointIsRefusedAsSuch() {
        return new String[][] {
            {"derivative", "{'function':'#','at':1}"},
            {"slices", "{'function':'#+y','at':[1,2]}"},
            {"field", "{'function':'#+y'}"},
            {"descent", "{'function':'#+y','variables':['x','y'],'start':[1,2],'levels':0}"}
        };
    }

    @Test
    void heightsThatNeedTooManyDigitsForSoManyPointsAreRefused() {
        HttpResponse<String> response =
                Site.post("/api/surface?lang=en", json("{'function':'1e15+sin(x)*y','points':400}"));
        assertThat(refusal(response, "points").path("message").asText()).contains("400", "2,097,152");
    }

    @Test
    void fourHundredPointsOfAnOrdinarySurfaceAreAllowed() {
        HttpResponse<String> response =
                Site.post("/api/surface", json("{'function':'sin(9*x)*sin(9*y)','points':400,'levels':40}"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().length()).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource
    void aHundredVariablesAreAllowed(String function) {
        String request = "{'function':'" + function + "','variables':[" + names(100) + "]";
        for (HttpResponse<String> response : List.of(
                Site.post("/api/formula", json(request + "}")),
                Site.post("/api/partials", json(request + ",'at':" + ones(100) + "}")))) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(Site.json(response).path("partials")).hasSize(100);
            assertThat(response.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        }
    }

    static String[] aHundredVariablesAreAllowed() {
        return new String[] {joined(100, BudgetTest::name, "+"), sum(100), joined(100, i -> "sin(" + name(i) + ")", "*")
        };
    }

    @Test
    void linesOfAFunctionThatOscillatesTooFastAreLeftOutAndItIsSaid() {
        String noise = "{'function':'mod(sin(1e9*x*y),1)','points':400,'levels':40}";
        JsonNode surface = Site.json(Site.post("/api/surface?lang=ko", json(noise)));
        assertThat(surface.path("warning").path("code").asText()).isEqualTo("oscillates");
        assertThat(surface.path("warning").path("message").asText()).contains("등고선");
        assertThat(surface.path("z")).hasSize(400);
        JsonNode calm = Site.answer("/api/surface", json("{'function':'x^2+y^2','points':400,'levels':40}"));
        assertThat(calm.has("warning")).isFalse();
        assertThat(calm.path("contours").size()).isGreaterThan(20);
    }

    private static JsonNode refusal(HttpResponse<String> response, String field) {
        assertThat(response.statusCode()).as(response.body().substring(0, 100)).isEqualTo(422);
        JsonNode error = Site.json(response).path("error");
        assertThat(error.path("code").asText()).isEqualTo("too-much-work");
        assertThat(error.path("field").asText()).isEqualTo(field);
        return error;
    }

    private static String descent(String function, String method) {
        return "{'function':'" + function + "','variables':['x','y'],'start':[1,2],'rate':1e-9,'steps':#," + method
                + "}";
    }

    /** Each different, since what is the same is computed once. */
    private static String waves(int count, int first) {
        return joined(count, i -> "sin(" + (first + i + 1) + "x*y)", "*");
    }

    /** In brackets, since only so many operations may build on one another. */
    private static String remainders(int count) {
        return joined(count / 8, j -> "(" + joined(8, i -> "mod(x," + (8 * j + i + 1) + ")", "+") + ")", "+");
    }

    private static String sum(int count) {
        return joined(count, i -> "sin(" + name(i) + ")*" + name(i), "+");
    }

    private static String names(int count) {
        return joined(count, i -> "'" + name(i) + "'", ",");
    }

    private static String name(int i) {
        return "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static String ones(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "1")) + "]";
    }

    private static String samples(int count, int inputs) {
        return "[" + String.join(",", Collections.nCopies(count, ones(inputs + 1))) + "]";
    }

    private static String joined(int count, java.util.function.IntFunction<String> part, String between) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static String points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "[" + i % 10 + "," + i / 10 + "," + i % 2 + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
