package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nabla.store.Database;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.http.Proxies;
import nabla.web.http.RequestError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client gets before others would have to wait for it, asked of a server that stands behind a proxy. */
class LimitsTest {
    private static final String SLOPE = "slope";
    private static final String SLOW = "{\"sizes\":[" + String.join(",", Collections.nCopies(12, "2500")) + "]}";

    /** Dear by its estimate, and soon computed. */
    private static final String DEAR = "{\"function\":\"y+"
            + IntStream.rangeClosed(1, 8).mapToObj(i -> "mod(x," + i + ")").collect(Collectors.joining("+"))
            + "\",\"points\":180}";

    private static final String LIGHT = "{\"function\":\"x^2\",\"at\":3}";
    private static final int MORE_THAN_ANYBODY_GETS = 300;

    @TempDir
    Path folder;

    private Database database;
    private Server server;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        server = SmallBook.serve(database, new Hosting(true, null));
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    @Test
    void whoAsksWithoutEndIsToldWhenToComeBackAndOthersAreNot() {
        HttpResponse<String> refused = untilRefused(new Browser(server), "203.0.113.7");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(Site.json(refused).path("error").path("code").asText()).isEqualTo("too-many-requests");
        assertThat(ask(new Browser(server), "203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(new Browser(server).get("/en").statusCode()).isEqualTo(200);
    }

    @Test
    void aLearnerWhoseCookieIsKnownGoesOnWhereTheAddressHasNothingLeft() {
        Browser learner = new Browser(server);
        learner.attempt(SLOPE, 1, "\"1\"");
        untilRefused(new Browser(server), "203.0.113.7");
        String invented = "learner=" + "A".repeat(learner.cookie().length() - "learner=".length());
        assertThat(dear(new Browser(server), "203.0.113.7", "Cookie", invented).statusCode())
                .isEqualTo(429);
        assertThat(dear(learner, "203.0.113.7").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerOfAnExerciseIsTakenWhenNothingElseIs() {
        untilRefused(new Browser(server), "203.0.113.7");
        HttpResponse<String> answer = new Browser(server)
                .post(
                        Browser.attempts(SLOPE),
                        Browser.attemptBody(UUID.randomUUID(), 1, "\"1\""),
                        "X-Forwarded-For",
                        "203.0.113.7");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 198.51.100.1, 203.0.113.7                   | true",
                "X-Forwarded-For | 203.0.113.7, 10.1.2.3, 192.168.7.7          | true",
                "X-Forwarded-For | 203.0.113.7:4711                            | true",
                "Forwarded       | for=198.51.100.1, for=203.0.113.7;proto=http | true",
                "Forwarded       | for=\"203.0.113.7:80\"                      | true",
                "X-Forwarded-For | 203.0.113.7, 198.51.100.1                   | false",
                "X-Forwarded-For | 203.0.113.7, unknown                        | false",
                "X-Forwarded-For | 203.0.113.700                               | false"
            })
    void theLastAddressThatIsNoProxyOfOursIsTheClients(String header, String value, boolean same) {
        guessUntilRefused(server, "203.0.113.7");
        assertThat(guess(server, header, value)).isEqualTo(same ? 429 : 422);
    }

    @Test
    void aNetworkOfSixteenByteAddressesIsOneClient() {
        guessUntilRefused(server, "2001:db8:1:2::7");
        assertThat(guess(server, "X-Forwarded-For", "[2001:db8:1:2:ffff::1]:80"))
                .isEqualTo(429);
        assertThat(guess(server, "Forwarded", "for=\"[2001:db8:1:2::8]\"")).isEqualTo(429);
        assertThat(guess(server, "X-Forwarded-For", "2001:db8:1:3::7")).isEqualTo(422);
    }

    @Test
    void withoutAProxyNobodyElseIsBelieved() {
        try (Database other = Database.open(folder.resolve("plain"));
                Server plain = SmallBook.serve(other)) {
            guessUntilRefused(plain, "203.0.113.7");
            assertThat(guess(plain, "X-Forwarded-For", "203.0.113.8")).isEqualTo(429);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto | https, http                    | true",
                "X-Forwarded-Proto | http, https                    | false",
                "Forwarded         | for=203.0.113.7;proto=https    | true",
                "Forwarded         | for=203.0.113.7;proto=http     | false"
            })
    void cookiesAndPagesAreForEncryptedConnectionsWhereTheClientsIs(String header, String value, boolean secure) {
        HttpResponse<String> first = new Browser(server)
                .post(Browser.attempts(SLOPE), Browser.attemptBody(UUID.randomUUID(), 1, "\"1\""), header, value);
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie.contains("Secure")).isEqualTo(secure);
        for (String path : List.of("/en/", "/nothing")) {
            HttpResponse<String> page = new Browser(server).get(path, header, value);
            assertThat(page.headers().firstValue("Strict-Transport-Security").isPresent())
                    .as(path)
                    .isEqualTo(secure);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, book.example, 200",
        "Forwarded, 'for=203.0.113.7;host=book.example', 200",
        "X-Forwarded-Host, other.example, 403"
    })
    void anOldBrowsersOriginIsComparedWithTheHostThatItSees(String header, String value, int status) {
        HttpResponse<String> hint = new Browser(server)
                .post("/api/exercises/slope/hints", "{\"seed\":1}", "Origin", "https://book.example", header, value);
        assertThat(hint.statusCode()).isEqualTo(status);
    }

    @Test
    void heavyQuestionsWaitInLineAndWhatFindsNoPlaceComesBack() throws Exception {
        List<HttpResponse<String>> answers = atOnce(12, () -> new Browser(server).post("/api/cost?lang=ko", SLOW));
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .contains(200, 429)
                .containsOnly(200, 429);
        HttpResponse<String> refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("계산할 것이 많습니다");
    }

    @Test
    void whoAsksForExercisesWithoutEndIsToldWhenToComeBackAndMayStillAnswer() {
        Limits limits = new Limits(new Proxies(true), new LearnerCookies(database.learners()));
        Javalin counter = Javalin.create(config -> {
                    config.routes.get("/questions", context -> questions(context, limits));
                    config.routes.get("/answer", limits::answer);
                    config.routes.exception(RequestError.class, (refused, context) -> context.status(refused.status()));
                })
                .start("127.0.0.1", 0);
        try {
            HttpResponse<String> refused = get(counter, "/questions", "203.0.113.7");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 60L);
            assertThat(get(counter, "/answer", "203.0.113.7").statusCode()).isEqualTo(200);
        } finally {
            counter.stop();
        }
    }

    private static void questions(Context context, Limits limits) {
        for (int i = 0; i < 100_000; i++) {
            limits.question(context);
        }
    }

    private static HttpResponse<String> get(Javalin server, String path, String address) {
        return Site.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("X-Forwarded-For", address));
    }

    @Test
    void twoHundredReadersBehindOneAddressAreNotSlowed() throws Exception {
        List<List<Integer>> statuses = atOnce(20, () -> {
            List<Integer> seen = new ArrayList<>();
            Browser browser = new Browser(server);
            for (int reader = 0; reader < 10; reader++) {
                for (String figure : FIGURES) {
                    String[] parts = figure.split(" ", 2);
                    seen.add(browser.post("/api/" + parts[0], parts[1].replace('\'', '"'))
                            .statusCode());
                }
            }
            return seen;
        });
        assertThat(statuses.stream().flatMap(List::stream))
                .hasSize(200 * FIGURES.size())
                .containsOnly(200);
    }

    private static final List<String> FIGURES = List.of(
            "derivative {'function':'x^3-2*x','at':1,'frames':true,'window':[-5,5]}",
            "gradient {'function':'x^2+y^2','variables':['x','y'],'at':[3,4],'trace':true}",
            "surface {'function':'sin(x)*exp(-y^2)+x*y'}",
            "field {'function':'x^2-y^2'}",
            "descent {'function':'x^2/20+y^2','variables':['x','y'],'start':[-7,2],'rate':0.9,'steps':100}");

    private static HttpResponse<String> ask(Browser browser, String address) {
        return browser.post("/api/derivative", LIGHT, "X-Forwarded-For", address);
    }

    private static HttpResponse<String> dear(Browser browser, String address, String... headers) {
        String[] all = Stream.concat(Stream.of("X-Forwarded-For", address), Stream.of(headers))
                .toArray(String[]::new);
        return browser.post("/api/surface", DEAR, all);
    }

    private static HttpResponse<String> untilRefused(Browser browser, String address) {
        return IntStream.range(0, MORE_THAN_ANYBODY_GETS)
                .mapToObj(i -> dear(browser, address))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    /** Recovery codes are limited too, and by less. */
    private static void guessUntilRefused(Server server, String address) {
        assertThat(IntStream.range(0, 40).map(i -> guess(server, "X-Forwarded-For", address)))
                .startsWith(422)
                .endsWith(429);
    }

    private static int guess(Server server, String header, String value) {
        String code = "{\"code\":\"AAAAA-AAAAA-AAAAA-AAAAA\"}";
        return new Browser(server)
                .post("/api/recovery/use", code, header, value)
                .statusCode();
    }

    private static <T> List<T> atOnce(int clients, Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(clients, work))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
