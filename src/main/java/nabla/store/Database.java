package nabla.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nabla.store.StorageError.Reason;
import nabla.store.connection.Connections;
import nabla.store.connection.Postgres;
import nabla.store.connection.Schema;
import nabla.store.connection.Sqlite;
import nabla.store.connection.Transactions;
import nabla.store.connection.Writer;
import org.jdbi.v3.core.HandleCallback;

/** The database: what is acknowledged is on the disk. */
public final class Database implements AutoCloseable {
    private static final int SECONDS_TO_BE_OPENED = 4;

    private record Opened(Connections connections, Transactions transactions, Writer writer) {}

    private final CompletableFuture<Opened> opening;

    private Database(CompletableFuture<Opened> opening) {
        this.opening = opening;
    }

    Database(Connections connections) {
        Schema.bringUpToDate(connections);
        Transactions transactions = new Transactions(connections);
        Writer writer = new Writer(transactions, connections.dialect().writers());
        opening = CompletableFuture.completedFuture(new Opened(connections, transactions, writer));
    }

    /** One that is being opened: whoever needs it waits for that, though not for long. */
    public static Database of(CompletableFuture<Database> opening) {
        return new Database(opening.thenCompose(opened -> opened.opening));
    }

    /**
     * Opens the embedded database in a folder, and makes both where they are missing.
     *
     * @throws IllegalStateException if it cannot be opened or written, with a message for the one who starts the server
     */
    public static Database open(Path folder) {
        return DatabaseOpener.of(
                "The database in " + folder.toAbsolutePath(),
                "Choose another folder with --data.",
                () -> Sqlite.connections(folder));
    }

    /**
     * Opens a PostgreSQL database, which several servers may share.
     *
     * @param url as JDBC writes it: {@code jdbc:postgresql://host:5432/name?user=…}
     * @param password null if it stands in the URL or in a file that the driver knows, or if there is none
     * @throws IllegalStateException if it cannot be reached or written, with a message for the one who starts the server
     */
    public static Database open(String url, String password) {
        return DatabaseOpener.of(
                "The database " + url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//…@"),
                "Correct --database, or leave it out for the embedded database.",
                () -> Postgres.connections(url, password));
    }

    /** The same without a password, or with one in the URL. */
    public static Database open(String url) {
        return open(url, null);
    }

    public Learners learners() {
        return new Learners(this);
    }

    public Attempts attempts() {
        return new Attempts(this);
    }

    public Standings standings() {
        return new Standings(this);
    }

    public Help help() {
        return new Help(this);
    }

    /** Whether the database answers. */
    public boolean isReachable() {
        if (!opening.isDone()) {
            return false;
        }
        try {
            opened().connections().checkThere();
            return read(handle ->
                            handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                    == 1;
        } catch (StorageError unreachable) {
            return false;
        }
    }

    /** How many writes wait for the next transaction. */
    public int waitingWrites() {
        return opening.isDone() ? opened().writer().waiting() : 0;
    }

    /** A read-only file opens without complaint; beginning to write does not. */
    void checkWritable() {
        write(handle -> handle.execute("DELETE FROM learners WHERE id = ''"));
    }

    /** Takes care that what was deleted cannot be read from the files any more. */
    void erase() {
        opened().transactions().erase();
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        return opened().transactions().read(work);
    }

    /** Does the work in a transaction; it may be done again if that fails, so that doing it twice has to be harmless. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        return opened().writer().write(work, false);
    }

    /** The same in a transaction of its own, for what takes a learner from others. */
    <T> T writeAlone(HandleCallback<T, RuntimeException> work) {
        return opened().writer().write(work, true);
    }

    private Opened opened() {
        try {
            return opening.get(SECONDS_TO_BE_OPENED, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notOpen) {
            throw StorageError.of(Reason.AWAY, "it is not open");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw StorageError.of(Reason.AWAY, "the server is stopping");
        }
    }

    @Override
    public void close() {
        opening.thenAccept(opened -> {
            opened.writer().close();
            opened.connections().close();
        });
    }
}
