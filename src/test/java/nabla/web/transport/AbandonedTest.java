package nabla.web.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Hosting;
import nabla.web.Server;
import nabla.web.SmallBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heavy questions whose askers hang up while they wait or are computed. */
class AbandonedTest {
    private static final int ASKERS = 16;
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final String HEAVY = "{\"sizes\":[" + String.join(",", Collections.nCopies(12, "2500")) + "]}";

    @TempDir
    Path folder;

    @Test
    void whatNobodyWaitsForAnyLongerEndsAndTheNextQuestionIsAnswered() {
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database, new Hosting(true, null))) {
            List<Socket> askers = new ArrayList<>();
            assertTimeoutPreemptively(AT_MOST, () -> {
                for (int i = 1; i <= ASKERS; i++) {
                    askers.add(ask(server, "203.0.113." + i));
                }
                await(server, "running", count -> count > 0);
                for (Socket asker : askers) {
                    asker.close();
                }
                await(server, "waiting", count -> count == 0);
                await(server, "running", count -> count == 0);
            });
            Browser next = new Browser(server);
            assertThat(next.get("/metrics").body()).contains("nabla_refused_total{reason=\"abandoned\"");
            assertThat(next.post("/api/cost", HEAVY).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoSendsTheNextQuestionBeforeTheAnswerIsThereGetsBoth() throws IOException {
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database, new Hosting(true, null));
                Socket asker = ask(server, "203.0.113.1")) {
            await(server, "running", count -> count > 0);
            String next = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            asker.getOutputStream().write(next.getBytes(StandardCharsets.US_ASCII));
            String answers = new String(asker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
            assertThat(answers).endsWith("ok");
        }
    }

    /** Each from an address of its own, so that all of them find a place in line. */
    private static Socket ask(Server server, String address) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        String request = "POST /api/cost HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Forwarded-For: "
                + address + "\r\nContent-Length: " + HEAVY.length() + "\r\n\r\n" + HEAVY;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void await(Server server, String state, IntPredicate count) {
        Pattern gauge = Pattern.compile("(?m)^nabla_computations_" + state + " (\\d+)\\.0$");
        Matcher found;
        do {
            found = gauge.matcher(new Browser(server).get("/metrics").body());
            assertThat(found.find()).isTrue();
        } while (!count.test(Integer.parseInt(found.group(1))));
    }
}
