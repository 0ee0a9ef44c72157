package nabla.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Brings what a test needs where Debian's packages can be installed. */
final class Debian {
    private Debian() {}

    /** Whether all these programs are there. */
    static boolean has(String... programs) {
        return Stream.of(programs).map(Path.of("/usr/bin")::resolve).allMatch(Files::isExecutable);
    }

    static void install(String... packages) throws IOException, InterruptedException {
        run("apt-get", "update", "-qq");
        run(Stream.concat(Stream.of("apt-get", "install", "-y", "-qq"), Stream.of(packages))
                .toArray(String[]::new));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }
}
