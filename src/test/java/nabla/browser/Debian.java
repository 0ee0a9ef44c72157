package nabla.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Brings what a test needs where Debian's packages can be installed. */
public final class Debian {
    private Debian() {}

    /** Whether all these programs are there. */
    public static boolean has(String... programs) {
        return Stream.of(programs).map(Path.of("/usr/bin")::resolve).allMatch(Files::isExecutable);
    }

    /** One process at a time, since two test runs side by side want the same. */
    public static void install(String... packages) throws IOException, InterruptedException {
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "nabla-apt.lock");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            installInTurn(packages);
        }
    }

    private static void installInTurn(String... packages) throws IOException, InterruptedException {
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
