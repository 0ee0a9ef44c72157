package nabla.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How long a page takes while a server is held by slow bodies, slow headers, idle connections and readers who do not read.
 * Connections that the server ends are opened again. It only attacks the machine it runs on, a minute at most.
 *
 * <p>{@code java src/bench/java/nabla/bench/ConnectionAttack.java <port> <seconds> <slow bodies> <slow headers> <idle> <not reading>}
 */
final class ConnectionAttack {
    private static final int MOST_SECONDS = 60;
    private static final int MOST_CONNECTIONS = 8_000;
    private static final int SECONDS_BETWEEN_BYTES = 3;
    private static final int SMALLEST_WINDOW = 1_024;
    private static final List<String> PAGES = List.of("/en/", "/ko/lessons/gradient", "/en/lessons/traps", "/healthz");

    private static final String SURFACE = "{\"function\":\"sin(x*y)+x/7\",\"points\":200}";

    /** What a connection says when it is opened, and what it goes on to say, byte by byte. */
    private enum Kind {
        SLOW_BODY("POST /api/formula HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n", " "),
        SLOW_HEADER("GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: ", "a"),
        IDLE("", ""),
        NOT_READING(
                "POST /api/surface HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                        + SURFACE.length() + "\r\n\r\n" + SURFACE,
                "");

        private final String opening;
        private final String more;

        Kind(String opening, String more) {
            this.opening = opening;
            this.more = more;
        }
    }

    private final InetSocketAddress server;
    private final List<Connection> connections = new ArrayList<>();
    private int reopened;

    private ConnectionAttack(int port) {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    public static void main(String[] arguments) throws Exception {
        int[] numbers = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        int wanted = Arrays.stream(numbers).skip(2).sum();
        if (numbers.length != 2 + Kind.values().length || numbers[1] > MOST_SECONDS || wanted > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("<port> <seconds, at most " + MOST_SECONDS
                    + "> <slow bodies> <slow headers> <idle> <not reading>, at most " + MOST_CONNECTIONS + " in all");
        }
        ConnectionAttack attack = new ConnectionAttack(numbers[0]);
        for (Kind kind : Kind.values()) {
            attack.open(kind, numbers[2 + kind.ordinal()]);
        }
        attack.report("before any byte more", attack.latencies(3));
        ScheduledExecutorService bytes = Executors.newSingleThreadScheduledExecutor();
        bytes.scheduleAtFixedRate(attack::goOn, 0, SECONDS_BETWEEN_BYTES, TimeUnit.SECONDS);
        attack.report("under attack", attack.latencies(numbers[1]));
        bytes.shutdown();
        bytes.awaitTermination(2 * SECONDS_BETWEEN_BYTES, TimeUnit.SECONDS);
        System.out.println("opened again after the server had ended them: " + attack.reopened);
        System.exit(0);
    }

    private void open(Kind kind, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            connections.add(new Connection(kind, connect(kind)));
        }
        System.out.println(count + " " + kind);
    }

    private SocketChannel connect(Kind kind) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (kind == Kind.NOT_READING) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALLEST_WINDOW);
        }
        channel.connect(server);
        channel.configureBlocking(false);
        channel.write(ascii(kind.opening));
        return channel;
    }

    /** The next byte of each, or a new connection where the old one has been ended. */
    private void goOn() {
        for (Connection connection : connections) {
            try {
                if (!connection.goesOn()) {
                    connection.channel.close();
                    connection.channel = connect(connection.kind);
                    reopened++;
                }
            } catch (IOException full) {
                System.out.println("not opened again: " + full.getMessage());
            }
        }
    }

    private List<Double> latencies(int seconds) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Double> milliseconds = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; System.nanoTime() < end; i++) {
            URI page = URI.create("http://127.0.0.1:" + server.getPort() + PAGES.get(i % PAGES.size()));
            milliseconds.add(time(client, page));
            Thread.sleep(50);
        }
        return milliseconds;
    }

    private static double time(HttpClient client, URI page) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            return status == 200 ? (System.nanoTime() - start) / 1e6 : Double.POSITIVE_INFINITY;
        } catch (IOException failed) {
            System.out.println(page + ": " + failed);
            return Double.POSITIVE_INFINITY;
        }
    }

    private void report(String when, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: %d pages, median %.0f ms, 90 %% %.0f ms, 99 %% %.0f ms, slowest %.0f ms%n",
                when, sorted.length, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Connection {
        private final Kind kind;
        private SocketChannel channel;

        Connection(Kind kind, SocketChannel channel) {
            this.kind = kind;
            this.channel = channel;
        }

        boolean goesOn() {
            try {
                boolean ended = kind != Kind.NOT_READING && channel.read(ByteBuffer.allocate(64)) != 0;
                channel.write(ascii(kind.more));
                return !ended;
            } catch (IOException closed) {
                return false;
            }
        }
    }
}
