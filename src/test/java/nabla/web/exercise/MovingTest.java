package nabla.web.exercise;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static nabla.web.SmallBook.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nabla.TestPostgres;
import nabla.classroom.Secret;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Server;
import nabla.web.Site;
import nabla.web.SmallBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers with one PostgreSQL: what is sent while its sender uses a recovery code is not lost. */
class MovingTest {
    private static final int ANSWERS = 4;
    private static final int ROUNDS = 40;
    private static final int MANY_ROUNDS = 1_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(ANSWERS + 1);
    private String url;
    private Database one;
    private Database other;
    private Server server;
    private Server second;

    @BeforeEach
    void open() {
        url = TestPostgres.freshDatabase();
        one = Database.open(url);
        other = Database.open(url);
        server = SmallBook.serve(one);
        second = SmallBook.serve(other);
    }

    @AfterEach
    void close() {
        server.close();
        second.close();
        one.close();
        other.close();
        threads.shutdown();
    }

    @Test
    void anAnswerThatComesWhileItsSenderIsMovedIsStoredForTheNewLearner() throws Exception {
        TestPostgres.execute(
                url,
                "CREATE FUNCTION hold() RETURNS trigger AS 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END' LANGUAGE plpgsql",
                "CREATE TRIGGER hold BEFORE DELETE ON learners FOR EACH STATEMENT EXECUTE FUNCTION hold()");
        Browser there = new Browser(server);
        there.attempt(SLOPE, 1, "\"1\"");
        String cookie = there.cookie();
        String code = code();
        Future<HttpResponse<String>> used = threads.submit(() -> use(there, code));
        TestPostgres.await(url, "SELECT COUNT(*) > 0 FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
        HttpResponse<String> answer = new Browser(second)
                .post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 2, right(2)), "Cookie", cookie);
        assertThat(used.get().statusCode()).isEqualTo(204);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("scored");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stored(there)).isEqualTo(3);
    }

    @Test
    void aCookieThatWasReplacedShowsNothingAnyMore() throws Exception {
        Browser there = new Browser(server);
        there.attempt(SLOPE, 1, "\"1\"");
        String cookie = there.cookie();
        use(there, code());
        assertThat(there.cookie()).isNotEqualTo(cookie);
        HttpResponse<String> data = new Browser(server).get("/api/my-data", "Cookie", cookie);
        assertThat(Site.json(data).path("attempts")).isEmpty();
        HttpResponse<String> hint =
                new Browser(server).post("/api/exercises/slope/hints", "{\"seed\":5}", "Cookie", cookie);
        assertThat(hint.statusCode()).isEqualTo(200);
        assertThat(hint.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(there.question(SLOPE, 5).path("hintsShown")).hasSize(1);
    }

    @Test
    void nothingIsLostWhileAnswersAndTheCodeAreSentAtOnce() throws Exception {
        rounds(ROUNDS);
    }

    @Test
    @Tag("slow")
    void nothingIsLostInAThousandRounds() throws Exception {
        rounds(MANY_ROUNDS);
    }

    private void rounds(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            round(round);
        }
        close();
        assertThat(TestPostgres.number(
                        url, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
                .isZero();
        open();
    }

    /** The code goes to the database directly: the server lets each address guess a few times a minute only. */
    private void round(int round) throws Exception {
        Browser there = new Browser(server);
        there.attempt(SLOPE, 1, "\"1\"");
        String cookie = there.cookie();
        Secret secret = Secret.ofCookie(cookie.replace("learner=", "")).orElseThrow();
        UUID learner = one.learners().withCookie(secret).orElseThrow().learner();
        Secret code = Secret.ofRecoveryCode(code()).orElseThrow();
        List<Callable<HttpResponse<String>>> answers = new ArrayList<>();
        IntStream.range(0, ANSWERS)
                .forEach(i -> answers.add(() -> new Browser(i % 2 == 0 ? server : second)
                        .post(attempts(SLOPE), attemptBody(UUID.randomUUID(), i, "\"2\""), "Cookie", cookie)));
        Future<Optional<Secret>> recovered = threads.submit(() -> one.learners().recover(code, learner));
        for (Future<HttpResponse<String>> answer : threads.invokeAll(answers)) {
            assertThat(answer.get().statusCode())
                    .as("round %d: %s", round, answer.get().body())
                    .isEqualTo(200);
        }
        Secret fresh = recovered.get().orElseThrow();
        UUID owner = one.learners().withCookie(fresh).orElseThrow().learner();
        assertThat(one.learners().learnerData(owner).orElseThrow().attempts())
                .as("round %d", round)
                .hasSize(2 + ANSWERS);
    }

    /** Of a reader who has answered once. */
    private String code() {
        Browser reader = new Browser(server);
        reader.attempt(SLOPE, 3, "\"1\"");
        return Site.json(reader.post("/api/recovery", "")).path("code").asText();
    }

    private static HttpResponse<String> use(Browser browser, String code) {
        return browser.post("/api/recovery/use", "{\"code\":\"" + code + "\"}");
    }

    private static int stored(Browser browser) {
        return Site.json(browser.get("/api/my-data")).path("attempts").size();
    }
}
