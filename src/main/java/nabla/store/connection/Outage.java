package nabla.store.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;

/**
 * Remembers for a moment that the database is away, so that not everybody has to find it out by waiting: meanwhile all
 * are refused at once, but for one now and then who looks whether it is back.
 */
final class Outage {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long BETWEEN_REPLACEMENTS = TimeUnit.SECONDS.toNanos(1);

    private final List<HikariDataSource> pools;
    private final AtomicLong nextLook = new AtomicLong();
    private final AtomicLong nextReplacement = new AtomicLong(System.nanoTime());
    private volatile StorageError error;

    Outage(Connections connections) {
        pools = List.of(connections.reading(), connections.writing());
    }

    /** @throws StorageError if the database is away and somebody has looked a moment ago */
    void check() {
        StorageError away = error;
        long look = nextLook.get();
        if (away != null && (System.nanoTime() < look || !nextLook.compareAndSet(look, System.nanoTime() + PAUSE))) {
            throw StorageError.of(away.reason(), away.getMessage());
        }
    }

    void over() {
        if (error != null) {
            error = null;
        }
    }

    /** Whatever else is wrong, a database that says so is not away; one that takes long may still be. */
    void note(StorageError failed) {
        if (failed.reason() == Reason.AWAY || failed.reason() == Reason.BUSY && error != null) {
            nextLook.set(System.nanoTime() + PAUSE);
            error = failed;
        } else if (failed.reason() != Reason.BUSY) {
            over();
        }
    }

    /** Whether another try by connections made anew may go better: what was kept may lead to where the database was. */
    boolean isWorthNewConnections(StorageError failed) {
        boolean stale = failed.reason() == Reason.AWAY || failed.reason() == Reason.READ_ONLY && isTimeToReplace();
        if (stale) {
            pools.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
        }
        return stale && error == null;
    }

    /** What is read-only for long would have its connections made anew by everybody who writes. */
    private boolean isTimeToReplace() {
        long next = nextReplacement.get();
        long now = System.nanoTime();
        return now >= next && nextReplacement.compareAndSet(next, now + BETWEEN_REPLACEMENTS);
    }
}
