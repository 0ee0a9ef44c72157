package nabla;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nabla.book.ContentException;
import nabla.book.reading.Bookshelf;
import nabla.store.Database;
import nabla.web.Server;
import nabla.web.WarmUp;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the book, or does what the subcommand says. */
public final class Nabla {
    private static final int MISUSED = 2;

    /** The first page comes first. */
    private static final int SECONDS_TO_THE_WARM_UP = 1;

    /** In percent; as low as Java allows beside its own least. */
    private static final String HEAP_FREE_AT_MOST = "40";

    private Nabla() {}

    public static void main(String[] arguments) {
        Server.prepare();
        Settings settings = new Settings();
        CommandLine commandLine = new CommandLine(settings);
        try {
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return;
            }
            settings.check(commandLine);
            if (parsed.hasSubcommand()) {
                run(settings, parsed.subcommand().commandSpec().userObject());
            } else {
                serve(settings);
            }
        } catch (ParameterException misused) {
            fail(misused.getMessage() + System.lineSeparator() + "Try --help.", MISUSED);
        } catch (ContentException | IllegalStateException cannotStart) {
            fail(cannotStart.getMessage(), 1);
        }
    }

    private static void run(Settings settings, Object command) {
        if (command instanceof SaveBackup backup) {
            backup.run(settings);
        } else if (command instanceof RestoreBackup restore) {
            restore.run(settings);
        } else {
            regrade(settings, (Regrade) command);
        }
    }

    private static void regrade(Settings settings, Regrade regrade) {
        Bookshelf bookshelf = bookshelf(settings);
        try (Database database = settings.open()) {
            regrade.run(bookshelf, database);
        }
    }

    /** What is inside the program was checked by its build. */
    private static Bookshelf bookshelf(Settings settings) {
        return settings.content == null
                ? Bookshelf.ofTheBuild()
                : Bookshelf.open(settings.content, ExerciseProof.LIGHT);
    }

    /** Pages are there at once; what they do without, the database and the book itself, comes right after. */
    private static void serve(Settings settings) {
        int port = settings.freePort();
        Bookshelf bookshelf = bookshelf(settings);
        CompletableFuture<Database> opening = new CompletableFuture<>();
        Database database = Database.of(opening);
        Server server = Server.start(settings.host, port, bookshelf, database, settings.hosting());
        opening.complete(settings.open());
        bookshelf.book();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database), "stop"));
        String scheme = settings.tlsCert == null ? "http" : "https";
        new Announcement(scheme, settings.host, server.port()).print(System.out);
        CompletableFuture.delayedExecutor(SECONDS_TO_THE_WARM_UP, TimeUnit.SECONDS)
                .execute(Nabla::settle);
    }

    /** Most of what a start has used is garbage, of which Java by itself would keep as much room again and more. */
    private static void settle() {
        WarmUp.run();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .setVMOption("MaxHeapFreeRatio", HEAP_FREE_AT_MOST);
        System.gc();
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
