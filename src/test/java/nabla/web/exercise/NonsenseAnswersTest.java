package nabla.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Server;
import nabla.web.Site;
import nabla.web.SmallBook;
import nabla.web.http.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is sent about an exercise, the answer is an answer or a refusal in words, never a failure of ours. */
class NonsenseAnswersTest {
    private static final List<String> PATHS = List.of(
            "exercises/slope/attempts",
            "exercises/slope/preview",
            "exercises/slope/hints",
            "exercises/slope/solution",
            "exercises/../attempts",
            "exercises/nothing/attempts",
            "recovery",
            "recovery/use");

    private static Database database;
    private static Server server;

    @BeforeContainer
    static void open() throws IOException {
        database = Database.open(Files.createTempDirectory("nabla"));
        server = SmallBook.serve(database);
    }

    @AfterContainer
    static void close() {
        server.close();
        database.close();
    }

    @Property(tries = 400)
    void nonsenseIsRefusedInWords(@ForAll("paths") String path, @ForAll("bodies") String body) {
        check(new Browser(server).post("/api/" + path, body));
    }

    @Property(tries = 200)
    void anyTextIsAnAnswerOrRefusedInWords(@ForAll String text) throws JsonProcessingException {
        String answer = Json.MAPPER.writeValueAsString(text);
        String body = Browser.attemptBody(UUID.randomUUID(), 1, answer);
        check(new Browser(server).post(Browser.attempts(SmallBook.SLOPE), body));
        check(new Browser(server).post("/api/recovery/use", "{\"code\":" + answer + "}"));
    }

    @Property(tries = 100)
    void anySeedInAnAddressIsAnsweredOrRefusedInWords(@ForAll long seed) {
        check(new Browser(server).get("/api/exercises/slope?seed=" + seed));
    }

    private static void check(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 404, 409, 413, 422, 429);
        if (response.statusCode() != 200) {
            assertThat(Site.json(response).path("error").path("message").asText())
                    .isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(PATHS);
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> keys = Arbitraries.of("attempt", "seed", "answer", "code", "points");
        Arbitrary<String> entries = Combinators.combine(keys, values()).as((key, value) -> "\"" + key + "\":" + value);
        Arbitrary<String> objects = entries.list().ofMaxSize(4).map(list -> "{" + String.join(",", list) + "}");
        return Arbitraries.oneOf(objects, objects, objects, values());
    }

    private Arbitrary<String> values() {
        return Arbitraries.of(
                "\"" + UUID.randomUUID() + "\"",
                "1",
                "-1",
                "1.5",
                "1e400",
                "9007199254740993",
                "99999999999999999999",
                "null",
                "true",
                "\"2*x\"",
                "\"((((\"",
                "\"\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "[]",
                "{}",
                "[\"a\",\"b\"]",
                "[[1,2],[3,4]]",
                "[[[[1]]]]",
                "{\"h\":\"1e-5\",\"start\":[\"0\",\"1\"],\"function\":\"sin(x)\"}",
                "{\"h\":null}",
                "\"7KQ2M-XW4BD-9RTHA-C3NPE\"");
    }
}
