package nabla;

import java.nio.file.Path;
import java.util.Optional;
import nabla.book.Bookshelf;
import nabla.book.ContentException;
import nabla.store.Database;
import nabla.web.Classpath;
import nabla.web.Server;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the book. */
public final class Nabla {
    private static final int MISUSED = 2;

    private Nabla() {}

    public static void main(String[] arguments) {
        Settings settings = new Settings();
        CommandLine commandLine = new CommandLine(settings);
        try {
            commandLine.parseArgs(arguments);
            if (settings.help) {
                commandLine.usage(System.out);
                return;
            }
            settings.check(commandLine);
            serve(settings);
        } catch (ParameterException misused) {
            fail(misused.getMessage() + System.lineSeparator() + "Try --help.", MISUSED);
        } catch (ContentException | IllegalStateException cannotStart) {
            fail(cannotStart.getMessage(), 1);
        }
    }

    private static void serve(Settings settings) {
        Path content = Optional.ofNullable(settings.content).orElseGet(() -> Classpath.path("content"));
        Bookshelf bookshelf = Bookshelf.open(content, ExerciseProof.LIGHT);
        Database database = settings.open();
        Server server = Server.start(settings.host, settings.port, bookshelf, database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database), "stop"));
        announce(settings.host, server.port());
    }

    private static void announce(String host, int port) {
        System.out.println("∇ Nabla is open at http://localhost:" + port + " (Ctrl+C closes it)");
        if (host.equals("0.0.0.0")) {
            Addresses.onTheLocalNetwork()
                    .forEach(address -> System.out.println("  On this network: http://" + address + ":" + port));
        }
    }

    private static void stop(Server server, Database database) {
        server.close();
        database.close();
    }

    private static void fail(String message, int status) {
        System.err.println(message);
        System.exit(status);
    }
}
