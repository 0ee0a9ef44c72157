package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server that dies as by kill -9, again and again, while readers send answers. */
final class Siege {
    static final int ACKNOWLEDGED_BEFORE_A_KILL = 12;
    private static final int READERS = 8;
    private static final int SECONDS_AT_MOST = 60;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path data;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<UUID> unsent = ConcurrentHashMap.newKeySet();

    Siege(Path data) {
        this.data = data;
    }

    /** The attempts whose verdict reached a reader. */
    Set<UUID> acknowledged() {
        return acknowledged;
    }

    void killUnderLoad() throws IOException, InterruptedException {
        Process server = start();
        String address = Program.address(server);
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_A_KILL);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        for (int reader = 0; reader < READERS; reader++) {
            readers.execute(() -> sendUntilItDies(address, enough));
        }
        assertThat(enough.await(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
        server.destroyForcibly();
        assertThat(server.waitFor(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
        readers.shutdown();
        assertThat(readers.awaitTermination(SECONDS_AT_MOST, TimeUnit.SECONDS)).isTrue();
    }

    /** As the browser does: what got no answer, or a refusal since too much is going on, is sent again, under the same id. */
    private void sendUntilItDies(String address, CountDownLatch enough) {
        try {
            while (true) {
                for (UUID again : new HashSet<>(unsent)) {
                    send(address, again);
                }
                UUID next = UUID.randomUUID();
                unsent.add(next);
                if (send(address, next)) {
                    enough.countDown();
                }
            }
        } catch (IOException killed) {
            return; // with the server
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was acknowledged. */
    private boolean send(String address, UUID id) throws IOException, InterruptedException {
        String body = "{\"attempt\":\"" + id + "\",\"seed\":1,\"answer\":\"4\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/exercises/sum/attempts"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            acknowledged.add(id);
            unsent.remove(id);
        }
        return response.statusCode() == 200;
    }

    private Process start() throws IOException {
        return Program.start(
                "--port=0", "--host=127.0.0.1", "--data=" + data, "--content=src/test/resources/books/plain");
    }
}
