package nabla.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that send the most expensive questions that are allowed, without pause, while readers fetch pages and answer
 * exercises: {@code AttackLoad http://127.0.0.1:7070 20 16}. Only against this machine.
 */
public final class AttackLoad {
    private static final Pattern LIMIT = Pattern.compile("at most ([0-9,]+)");
    private static final int MOST_SECONDS = 120;
    private static final int MOST_CLIENTS = 64;
    private static final long PAUSE = 20;
    private static final double NANOSECONDS_IN_MILLISECOND = 1e6;
    private static final List<String> PAGES =
            List.of("/en", "/ko/lessons/numerical-differentiation", "/en/lessons/gradient-descent", "/ko/glossary");

    private final String server;
    private final int seconds;
    private volatile long end;
    private final Map<String, LongAdder> questions = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Queue<Long> pages = new ConcurrentLinkedQueue<>();
    private final Queue<Long> exercises = new ConcurrentLinkedQueue<>();

    private AttackLoad(String server, int seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    /** @param arguments the server's address, seconds, number of attacking clients */
    public static void main(String... arguments) throws Exception {
        int seconds = Math.min(MOST_SECONDS, Integer.parseInt(arguments[1]));
        int clients = Math.min(MOST_CLIENTS, Integer.parseInt(arguments[2]));
        if (!InetAddress.getByName(URI.create(arguments[0]).getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("only a server on this machine: " + arguments[0]);
        }
        System.setProperty("http.maxConnections", String.valueOf(2 * clients));
        new AttackLoad(arguments[0], seconds).run(clients);
    }

    private void run(int clients) throws Exception {
        List<String[]> dearest = Heaviest.questions().stream().map(this::allowed).toList();
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService threads = Executors.newCachedThreadPool();
        for (int client = 0; client < clients; client++) {
            int first = client;
            threads.execute(() -> attack(dearest, first));
        }
        threads.execute(this::readPages);
        threads.execute(this::readPages);
        threads.execute(this::answerExercises);
        threads.shutdown();
        threads.awaitTermination(2L * MOST_SECONDS, TimeUnit.SECONDS);
        print("pages", pages);
        print("exercises", exercises);
        System.out.println("exercises by status " + answers);
        System.out.println("questions by status " + questions);
    }

    /** The path and the body with as much in it as the server allows. */
    private String[] allowed(Heaviest question) {
        int much = question.most();
        for (int tries = 0; tries < 4; tries++) {
            String body = send(question.path(), question.json(much), "").body();
            Matcher limit = LIMIT.matcher(body);
            if (!limit.find() || !question.body().contains("#")) {
                break;
            }
            much = Integer.parseInt(limit.group(1).replace(",", ""));
        }
        return new String[] {question.path(), question.json(much)};
    }

    private void attack(List<String[]> dearest, int first) {
        for (int i = first; System.nanoTime() < end; i++) {
            String[] question = dearest.get(i % dearest.size());
            count(questions, send(question[0], question[1], "").status());
        }
    }

    private void readPages() {
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            int status = send(PAGES.get(i % PAGES.size()), null, "").status();
            pages.add(System.nanoTime() - start);
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException(PAGES.get(i % PAGES.size()) + " " + status);
            }
            pause();
        }
    }

    private void answerExercises() {
        String id = "slope-of-a-square";
        Matcher first = Pattern.compile("\"id\":\"([a-z0-9-]+)\"").matcher(send("/api/progress", null, "").body());
        if (first.find()) {
            id = first.group(1);
        }
        String cookie = "";
        while (System.nanoTime() < end) {
            String body = "{\"attempt\":\"%s\",\"seed\":1,\"answer\":\"3\"}".formatted(UUID.randomUUID());
            long start = System.nanoTime();
            Reply reply = send("/api/exercises/" + id + "/attempts", body, cookie);
            exercises.add(System.nanoTime() - start);
            count(answers, reply.status());
            cookie = reply.cookie().isEmpty() ? cookie : reply.cookie();
            pause();
        }
    }

    private record Reply(int status, String body, String cookie) {}

    private Reply send(String path, String body, String cookie) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(server + path).toURL().openConnection();
            connection.setRequestProperty("Cookie", cookie);
            connection.setRequestProperty("Accept-Language", "en");
            if (body != null) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.UTF_8));
                }
            }
            int status = connection.getResponseCode();
            String given = connection.getHeaderField("Set-Cookie");
            try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Reply(status, text, given == null ? "" : given.split(";")[0]);
            }
        } catch (IOException lost) {
            return new Reply(0, "", "");
        }
    }

    private static void count(Map<String, LongAdder> counts, int status) {
        counts.computeIfAbsent(status == 0 ? "lost" : String.valueOf(status), same -> new LongAdder())
                .increment();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(String what, Queue<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: %d, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / NANOSECONDS_IN_MILLISECOND,
                sorted[(int) (sorted.length * 0.99)] / NANOSECONDS_IN_MILLISECOND,
                sorted[sorted.length - 1] / NANOSECONDS_IN_MILLISECOND);
    }
}
