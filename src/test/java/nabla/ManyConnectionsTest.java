package nabla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with 256 MiB that strangers hold on to. */
class ManyConnectionsTest {
    private static final int SLOW = 1_000;
    private static final int IDLE = 5_000;
    private static final int NOT_READING = 400;
    private static final String LARGE =
            "GET /webjars/three/0.181.1/build/three.webgpu.min.js HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final int FILES = 2 * SLOW + IDLE + 500;
    private static final int ROUNDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BODY =
            "POST /api/formula HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{";
    private static final String HEADER = "GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: ";

    private final HttpClient reader = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void pagesComeWhileThousandsOfSlowAndIdleConnectionsAreOpen() throws Exception {
        assumeTrue(mayOpen(FILES), "this machine lets a process open fewer than " + FILES + " files");
        List<SocketChannel> strangers = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder)) {
            open(server, IDLE, "", strangers);
            open(server, SLOW, HEADER, strangers);
            open(server, SLOW, BODY, strangers);
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : List.of("/en/", "/ko/", "/healthz")) {
                    assertThat(status(server, path)).isEqualTo(200);
                }
                if (round % 5 == 0) {
                    goOn(strangers);
                }
            }
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).hasSize(1);
        } finally {
            for (SocketChannel stranger : strangers) {
                stranger.close();
            }
        }
    }

    /** Together they ask for more than the server's memory, and take a few kilobytes each. */
    @Test
    void readersWhoDoNotReadTakeNoMemory() throws Exception {
        List<SocketChannel> strangers = new ArrayList<>();
        try (ServerProcess server = new ServerProcess(folder)) {
            for (int i = 0; i < NOT_READING; i++) {
                SocketChannel stranger = SocketChannel.open();
                strangers.add(stranger);
                stranger.setOption(StandardSocketOptions.SO_RCVBUF, 1_024);
                stranger.connect(new InetSocketAddress("127.0.0.1", server.number()));
                stranger.write(ByteBuffer.wrap(LARGE.getBytes(StandardCharsets.US_ASCII)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(status(server, "/en/")).isEqualTo(200);
            }
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).hasSize(1);
        } finally {
            for (SocketChannel stranger : strangers) {
                stranger.close();
            }
        }
    }

    @Test
    void noNonsenseFillsTheLog() throws Exception {
        try (ServerProcess server = new ServerProcess(folder)) {
            List<String> nonsense = List.of(
                    "GET /en/ HTTP/1.1\r\nHost: [bad\r\n\r\n",
                    "GET /en/ HTTP/1.1\r\nHost: a b\r\n\r\n",
                    "GET /en/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                    "GET /%u0041 HTTP/1.1\r\nHost: x\r\n\r\n",
                    "POST /api/formula HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=bogus\r\nContent-Length: 2\r\n\r\n{}",
                    "POST /api/formula HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n" + "x".repeat(70_000),
                    "POST /api/formula HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                    BODY,
                    "\u0016\u0003\u0001\u0002");
            for (String request : nonsense) {
                leave(server, request);
            }
            assertThat(status(server, "/en/")).isEqualTo(200);
            assertThat(server.log()).hasSize(1);
        }
    }

    private static boolean mayOpen(int files) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                && unix.getMaxFileDescriptorCount() > files;
    }

    private static void open(ServerProcess server, int count, String opening, List<SocketChannel> strangers)
            throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel stranger = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.number()));
            strangers.add(stranger);
            stranger.write(ByteBuffer.wrap(opening.getBytes(StandardCharsets.US_ASCII)));
            stranger.configureBlocking(false);
        }
    }

    /** One byte more from each of those who have begun something. */
    private static void goOn(List<SocketChannel> strangers) {
        for (SocketChannel stranger : strangers.subList(IDLE, strangers.size())) {
            try {
                stranger.write(ByteBuffer.wrap(new byte[] {'a'}));
            } catch (IOException endedByTheServer) {
                assertThat(endedByTheServer).isNotNull();
            }
        }
    }

    /** Says something and hangs up without listening. */
    private static void leave(ServerProcess server, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.number())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private int status(ServerProcess server, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.number() + path))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> response = reader.send(request, BodyHandlers.ofString());
        return response.statusCode();
    }
}
