package nabla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nabla.book.reading.Bookshelf;
import nabla.store.Database;
import nabla.web.Server;
import org.junit.jupiter.api.Test;

/** One of two servers dies between storing an answer and grading it. */
class KilledNodeTest {
    private static final String CONTENT = "src/test/resources/books/plain";
    private final String url = TestPostgres.freshDatabase();

    @Test
    void whatAKilledNodeLeftIsGradedByTheOther() throws Exception {
        try (Database database = Database.open(url);
                Server other = Server.start("127.0.0.1", 0, Bookshelf.open(Path.of(CONTENT)), database)) {
            assertThat(other.port()).isPositive();
            TestPostgres.execute(
                    url,
                    "CREATE FUNCTION hold() RETURNS trigger AS 'BEGIN PERFORM pg_sleep(60); RETURN NEW; END' LANGUAGE plpgsql",
                    "CREATE TRIGGER hold BEFORE UPDATE ON attempts FOR EACH ROW EXECUTE FUNCTION hold()");
            UUID id = UUID.randomUUID();
            Process node = Program.start("--port=0", "--host=127.0.0.1", "--database=" + url, "--content=" + CONTENT);
            send(Program.address(node), id);
            TestPostgres.await(url, "SELECT COUNT(*) > 0 FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
            node.destroyForcibly().waitFor();
            assertThat(database.attempts().find(id).orElseThrow().grade()).isEmpty();
            TestPostgres.execute(url, "DROP TRIGGER hold ON attempts");
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                while (database.attempts().notGraded().contains(id)) {
                    Thread.onSpinWait();
                }
            });
            assertThat(database.attempts().find(id).orElseThrow().grade()).isPresent();
        }
    }

    private static void send(String address, UUID id) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/exercises/sum/attempts"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"attempt\":\"" + id + "\",\"seed\":1,\"answer\":\"4\"}"))
                .build();
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }
}
