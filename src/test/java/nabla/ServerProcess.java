package nabla;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a Java machine of its own with 256 MiB, and all that it writes. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final int SECONDS_TO_START = 120;

    private final Process process;
    private final Path log;
    private final int port;

    ServerProcess(Path folder) throws IOException, InterruptedException {
        log = folder.resolve("log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nabla.Nabla",
                        "--port=0",
                        "--host=127.0.0.1",
                        "--data=" + folder.resolve("data"),
                        "--content=src/test/resources/books/plain")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        port = port();
    }

    int number() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What Java itself warns of at the start is left out. */
    List<String> log() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> !line.startsWith("WARNING: ") && !line.isBlank())
                .toList();
    }

    private int port() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IOException("did not start: " + Files.readString(log));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
