package nabla.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A closed loop of readers who answer exercises of a running server, each as soon as the last verdict is there:
 * {@code java src/bench/java/nabla/bench/SubmitLoad.java http://localhost:7070 30 64}.
 */
public final class SubmitLoad {
    private static final Pattern ID = Pattern.compile("\"id\":\"([a-z0-9-]+)\"");
    private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z]+)\"");
    private static final double NANOSECONDS_IN_MILLISECOND = 1e6;
    /** A class answers the same few variants. */
    private static final int SEEDS = 10;

    private record Exercise(String id, String kind) {
        String answer(Random random) {
            return switch (kind) {
                case "number" -> "\"" + random.nextInt(20) + "\"";
                case "expression", "function" -> "\"" + random.nextInt(9) + "*x\"";
                case "choice" -> "[\"a\"]";
                default -> "[\"1\",\"2\"]";
            };
        }
    }

    private final String server;

    private SubmitLoad(String server) {
        this.server = server;
    }

    /** @param arguments the server's address, seconds to measure (after a third as many to warm up), number of readers */
    public static void main(String... arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[1]);
        int readers = Integer.parseInt(arguments[2]);
        // Every reader keeps a connection; the plain client of the JDK takes the least from the server on the same machine.
        System.setProperty("http.maxConnections", arguments[2]);
        SubmitLoad load = new SubmitLoad(arguments[0]);
        List<Exercise> exercises = load.exercises();
        load.run(exercises, readers, Math.max(1, seconds / 3));
        long[] times = load.run(exercises, readers, seconds);
        System.out.printf(
                "%d readers, %d exercises, %d s: %.0f submits/s, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                readers,
                exercises.size(),
                seconds,
                times.length / (double) seconds,
                times[times.length / 2] / NANOSECONDS_IN_MILLISECOND,
                times[(int) (times.length * 0.99)] / NANOSECONDS_IN_MILLISECOND,
                times[times.length - 1] / NANOSECONDS_IN_MILLISECOND);
    }

    private List<Exercise> exercises() throws IOException {
        List<Exercise> exercises = new ArrayList<>();
        Matcher ids = ID.matcher(get("/api/progress"));
        while (ids.find()) {
            Matcher kind = KIND.matcher(get("/api/exercises/" + ids.group(1)));
            if (kind.find()) {
                exercises.add(new Exercise(ids.group(1), kind.group(1)));
            }
        }
        return exercises;
    }

    private String get(String path) throws IOException {
        return body(connection(path));
    }

    private HttpURLConnection connection(String path) throws IOException {
        return (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    }

    private static String body(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The times of all submits in nanoseconds, from the fastest to the slowest. */
    private long[] run(List<Exercise> exercises, int readers, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<List<Long>>> loops = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                Random random = new Random(reader);
                loops.add(() -> read(exercises, random, end));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> loop : threads.invokeAll(loops)) {
                times.addAll(loop.get());
            }
            long[] sorted = times.stream().flatMapToLong(LongStream::of).toArray();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            threads.shutdown();
        }
    }

    private List<Long> read(List<Exercise> exercises, Random random, long end) throws IOException {
        List<Long> times = new ArrayList<>();
        String cookie = "";
        while (System.nanoTime() < end) {
            Exercise exercise = exercises.get(random.nextInt(exercises.size()));
            String body = "{\"attempt\":\"%s\",\"seed\":%d,\"answer\":%s}"
                    .formatted(UUID.randomUUID(), random.nextInt(SEEDS), exercise.answer(random));
            HttpURLConnection connection = connection("/api/exercises/" + exercise.id() + "/attempts");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Cookie", cookie);
            long start = System.nanoTime();
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
            body(connection);
            times.add(System.nanoTime() - start);
            String given = connection.getHeaderField("Set-Cookie");
            cookie = given == null ? cookie : given.split(";")[0];
        }
        return times;
    }
}
