package nabla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The program as a process of its own, as a command line starts it. */
final class Program {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost(:\\d+)");

    private Program() {}

    /** Compiled little, since it does not live long. */
    static Process start(String... arguments) throws IOException {
        return start(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), arguments);
    }

    static Process start(List<String> ofTheJvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ofTheJvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nabla.Nabla"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Reads on until it says where it is open; the machine need not know the name localhost. */
    static String address(Process process) {
        return process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> ADDRESS.matcher(line).results())
                .map((MatchResult found) -> "http://127.0.0.1" + found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It ended without saying where it is open."));
    }

    /** All that it says until it ends. */
    static String output(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
