package nabla.browser.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that a test has started; what it says goes to whoever listens. */
record Started(Process process, CompletableFuture<String> announced) implements AutoCloseable {

    /**
     * @param announcement in what it says when it is ready; the first group is what is to be known
     * @param heard is told every line
     */
    static Started of(
            List<String> command, Map<String, String> environment, Pattern announcement, Consumer<String> heard) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Started started = new Started(builder.start(), new CompletableFuture<>());
            Thread listener = new Thread(() -> started.listen(announcement, heard));
            listener.setDaemon(true);
            listener.start();
            return started;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void listen(Pattern announcement, Consumer<String> heard) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.accept(line);
                Matcher matcher = announcement.matcher(line);
                if (matcher.find()) {
                    announced.complete(matcher.group(1));
                }
            }
        } catch (IOException closed) {
            announced.completeExceptionally(closed);
        }
        announced.completeExceptionally(new IllegalStateException("it ended: " + process.info()));
    }

    /** What it announced. */
    String ready() {
        return announced.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** It, and what it has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
