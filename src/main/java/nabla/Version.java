package nabla;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program's version, as the build wrote it down, and the Java that runs it. */
final class Version implements IVersionProvider {
    private static final String FILE = "version.txt";

    @Override
    public String[] getVersion() {
        return new String[] {"Nabla " + ofProgram(), "Java " + Runtime.version() + ", " + System.getProperty("os.arch")
        };
    }

    private static String ofProgram() {
        try (InputStream file = Version.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
