package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import nabla.book.reading.Bookshelf;
import nabla.grading.Exercises;
import nabla.numeric.Cancellation;
import nabla.store.Database;
import nabla.web.budget.Deadline;
import nabla.web.cache.PageCache;
import nabla.web.cache.Prepared;
import nabla.web.figure.Figures;
import nabla.web.figure.SurfaceEndpoint;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.http.Proxies;
import nabla.web.http.RequestError;
import nabla.web.monitoring.Metrics;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is computed for too long ends, and its thread goes on to work for others. */
class DeadlineTest {
    private static final int MORE_THAN_RUN_AT_A_TIME = 3 * Runtime.getRuntime().availableProcessors();
    private static final int THREADS = 8;
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final String NOISE = "{\"function\":\"mod(sin(1e9*x*y),1)\",\"points\":400,\"levels\":40}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Deadline deadline = new Deadline(Duration.ofMillis(1));
    private Database database;
    private Javalin server;

    /** Figures as the book's server has them, for which there is no time. */
    @BeforeEach
    void open() {
        database = Database.open(folder);
        Bookshelf shelf = Bookshelf.open(SmallBook.CONTENT);
        Pages pages = new Pages(
                shelf,
                new Exercises(shelf),
                new Search(shelf),
                new PageCache(Prepared.nothing()),
                "/assets",
                Hosting.PLAIN);
        Limits limits = new Limits(new Proxies(false), new LearnerCookies(database.learners()));
        Figures figures = new Figures(limits, deadline);
        server = Javalin.create(config -> {
                    config.jetty.threadPool = new QueuedThreadPool(THREADS);
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = 0;
                    config.routes.post(
                            "/api/surface", figures.answering(SurfaceEndpoint.Request.class, SurfaceEndpoint::plan));
                    config.routes.get(
                            "/interrupted",
                            context -> context.result(
                                    String.valueOf(Thread.currentThread().isInterrupted())));
                    Failures.declare(config.routes, pages, new Metrics(database));
                })
                .start();
    }

    @AfterEach
    void close() {
        server.stop();
        deadline.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"en, was stopped. Please shorten the formula", "ko, 멈추었습니다. 식을 줄이거나"})
    void whatTakesTooLongIsRefusedInWords(String language, String words) {
        HttpResponse<String> response = noise(language);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Site.json(response).path("error").path("code").asText()).isEqualTo("deadline");
        assertThat(Site.json(response).path("error").path("message").asText()).contains(words);
    }

    @Test
    void itsThreadIsFreeAndNotInterruptedAfterwards() {
        assertTimeoutPreemptively(AT_MOST, () -> {
            for (int i = 0; i < MORE_THAN_RUN_AT_A_TIME; i++) {
                assertThat(noise("en").statusCode()).isEqualTo(503);
            }
            for (int i = 0; i < 5 * THREADS; i++) {
                HttpResponse<String> response = send(request("/interrupted").GET());
                assertThat(response.body()).isEqualTo("false");
            }
        });
    }

    /** Some of it ends before the alarm, some after, some just then. */
    @Test
    void noAlarmDisturbsWhatComesAfterTheWorkThatItWasFor() {
        for (int i = 0; i < 300; i++) {
            long end = System.nanoTime() + i * 10_000L;
            try {
                deadline.hold(() -> workUntil(end));
            } catch (RequestError late) {
                assertThat(late.code()).isEqualTo("deadline");
            }
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    private static boolean workUntil(long end) {
        while (System.nanoTime() < end) {
            Cancellation.check();
        }
        return true;
    }

    private HttpResponse<String> noise(String language) {
        return send(request("/api/surface?lang=" + language)
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(NOISE)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
