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
import picocli.CommandLine.ParseResult;

/** Starts the book, or does what the subcommand says. */
public final class Nabla {
    private static final int MISUSED = 2;

    private Nabla() {}

    public static void main(String[] arguments) {
        Settings settings = new Settings();
        CommandLine commandLine = new CommandLine(settings);
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return;
            }
            settings.check(commandLine);
            if (parsed.hasSubcommand()) {
                regrade(settings, (Regrade) parsed.subcommand().commandSpec().userObject());
            } else {
                serve(settings);
            }
        } catch (ParameterException misused) {
            fail(misused.getMessage() + System.lineSeparator() + "Try --help.", MISUSED);
        } catch (ContentException | IllegalStateException cannotStart) {
            fail(cannotStart.getMessage(), 1);
        }
    }

    private static void regrade(Settings settings, Regrade regrade) {
        Bookshelf bookshelf = bookshelf(settings);
        try (Database database = settings.open()) {
            regrade.run(bookshelf, database);
        }
    }

    private static Bookshelf bookshelf(Settings settings) {
        Path content = Optional.ofNullable(settings.content).orElseGet(() -> Classpath.path("content"));
        return Bookshelf.open(content, ExerciseProof.LIGHT);
    }

    private static void serve(Settings settings) {
        Bookshelf bookshelf = bookshelf(settings);
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
