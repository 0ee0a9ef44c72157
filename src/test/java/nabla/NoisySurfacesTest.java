package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The surfaces with the most contour lines, several at a time, asked of a server with 256 MiB. */
class NoisySurfacesTest {
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOISE = "{\"function\":\"mod(sin(1e9*x*y),1)\",\"points\":400,\"levels\":40}";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void theyAreAnsweredOrRefusedInWordsAndPagesComeMeanwhile() throws Exception {
        try (ServerProcess server = new ServerProcess(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<HttpResponse<String>>> surfaces = Stream.of("surface", "surface", "slices")
                        .map(figure -> ask(server, figure))
                        .toList();
                HttpRequest page = request(server, "/en/").GET().build();
                assertThat(client.send(page, BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
                assertThat(surfaces).allSatisfy(surface -> isAnsweredOrRefusedInWords(surface.join()));
            }
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).hasSize(1).noneMatch(line -> line.contains("OutOfMemoryError"));
        }
    }

    private static void isAnsweredOrRefusedInWords(HttpResponse<String> response) {
        assertThat(response.statusCode()).isIn(200, 422, 429, 503);
        assertThat(response.body()).contains(response.statusCode() == 200 ? "\"contours\":" : "\"message\":\"");
    }

    private CompletableFuture<HttpResponse<String>> ask(ServerProcess server, String figure) {
        HttpRequest request = request(server, "/api/" + figure)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(NOISE))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ServerProcess server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.number() + path))
                .timeout(PATIENCE);
    }
}
