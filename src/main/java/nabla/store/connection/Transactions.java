package nabla.store.connection;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Does work on a connection, and finds out soon when there is none to be had. */
public final class Transactions {
    /** With those who wait to write, fewer than the server has threads: the others show pages, whatever happens here. */
    private static final int MOST_READING = 60;

    private static final int MILLISECONDS_TO_GET_IN_LINE = 200;
    private static final long QUICK = TimeUnit.SECONDS.toNanos(1);

    private final Connections connections;
    private final Jdbi reading;
    private final Jdbi writing;
    private final Outage outage;
    private final Semaphore readers = new Semaphore(MOST_READING, true);

    public Transactions(Connections connections) {
        this.connections = connections;
        outage = new Outage(connections);
        reading = jdbi(connections.reading(), connections.dialect());
        writing = jdbi(connections.writing(), connections.dialect());
        reading.getConfig(SqlStatements.class)
                .setQueryTimeout(connections.dialect().secondsToRead());
    }

    /** What readers answer is not for the logs. */
    private static Jdbi jdbi(DataSource source, Dialect dialect) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        dialect.teach(jdbi);
        return jdbi;
    }

    public <T> T read(HandleCallback<T, RuntimeException> work) {
        outage.check();
        getInLine();
        try {
            return guarded(() -> reading.withHandle(work));
        } finally {
            readers.release();
        }
    }

    <T> T commit(HandleCallback<T, RuntimeException> work) {
        outage.check();
        return guarded(() -> {
            connections.checkThere();
            return writing.inTransaction(handle -> {
                connections.begin(handle);
                return work.withHandle(handle);
            });
        });
    }

    /** Takes care that what was deleted cannot be read from the files any more. */
    public void erase() {
        if (connections.dialect() == Dialect.SQLITE) {
            guarded(() -> {
                Sqlite.emptyLog(writing);
                return true;
            });
        }
    }

    private void getInLine() {
        try {
            if (!readers.tryAcquire(MILLISECONDS_TO_GET_IN_LINE, TimeUnit.MILLISECONDS)) {
                throw StorageError.of(Reason.BUSY, "too many wait to read");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw StorageError.of(Reason.AWAY, "the server is stopping");
        }
    }

    /** A connection may have been broken since it was used last: whoever learns that soon tries again with a new one. */
    private <T> T guarded(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return once(work);
        } catch (StorageError failed) {
            boolean again = outage.isWorthNewConnections(failed);
            if (again && System.nanoTime() - start < QUICK) {
                return onceMore(work);
            }
            outage.note(failed);
            throw failed;
        }
    }

    private <T> T onceMore(Supplier<T> work) {
        try {
            return once(work);
        } catch (StorageError failed) {
            outage.note(failed);
            throw failed;
        }
    }

    private <T> T once(Supplier<T> work) {
        try {
            T result = work.get();
            outage.over();
            return result;
        } catch (RuntimeException | Error failed) {
            throw StorageError.of(failed);
        }
    }
}
