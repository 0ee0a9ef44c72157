package nabla.web;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nabla.book.reading.Bookshelf;
import nabla.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsAndHealthTest {
    @TempDir
    Path folder;

    @Test
    void whatTheServerDoesIsCounted() {
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database)) {
            Browser browser = new Browser(server);
            browser.get("/en/lessons/first");
            browser.post("/api/formula", "[]");
            browser.post(attempts(SLOPE), attemptBody(UUID.randomUUID(), 1, "\"1\""));
            String metrics = browser.get("/metrics").body();
            assertThat(metrics)
                    .contains(
                            "nabla_requests_seconds_count{method=\"GET\",route=\"/en/lessons/{slug}\",status=\"200\"} 1")
                    .contains("nabla_refused_total{reason=\"wrong-type\"} 1.0")
                    .contains("nabla_grading_seconds_count{verdict=\"scored\"} 1")
                    .contains("nabla_store_waiting 0.0")
                    .contains("jvm_memory_used_bytes{area=\"heap\"");
        }
    }

    @Test
    void fromElsewhereTheNumbersTakeAToken() throws Exception {
        try (Database database = Database.open(folder);
                Server server = Server.start(
                        "127.0.0.1",
                        0,
                        Bookshelf.open(SmallBook.CONTENT),
                        database,
                        new Hosting(false, "a long secret"))) {
            assertThat(metrics(server, "Accept", "*/*").statusCode()).isEqualTo(200);
            HttpResponse<String> forwarded = metrics(server, "X-Forwarded-For", "203.0.113.7");
            assertThat(forwarded.statusCode()).isEqualTo(401);
            assertThat(forwarded.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
            assertThat(forwarded.body()).doesNotContain("nabla_requests");
            assertThat(metrics(server, "X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer a long secret")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(metrics(server, "X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer another")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aServerWithoutItsDatabaseIsNotHealthy() {
        Database database = Database.open(folder);
        try (Server server = SmallBook.serve(database)) {
            assertThat(new Browser(server).get("/healthz").statusCode()).isEqualTo(200);
            database.close();
            HttpResponse<String> response = new Browser(server).get("/healthz");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).isEqualTo("the database does not answer");
        }
    }

    @Test
    void pagesAreThereBeforeTheDatabaseIs() {
        CompletableFuture<Database> opening = new CompletableFuture<>();
        try (Database database = Database.of(opening);
                Server server = Server.start("127.0.0.1", 0, Bookshelf.ofTheBuild(), database)) {
            Browser browser = new Browser(server);
            assertThat(browser.get("/en/lessons/gradient").statusCode()).isEqualTo(200);
            assertThat(browser.get("/healthz").statusCode()).isEqualTo(503);
            opening.complete(Database.open(folder));
            assertThat(browser.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/progress").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> metrics(Server server, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/metrics"))
                .headers(headers)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
