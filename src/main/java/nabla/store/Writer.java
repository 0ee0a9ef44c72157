package nabla.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes in a few transactions what many ask for at the same time: whoever comes while the disk is busy waits, and the
 * first of them to get a turn takes the others' work along into one commit. Nobody's call returns before the commit in
 * which their work took part.
 */
final class Writer {
    private static final int MOST_AT_ONCE = 64;

    private record Task<T>(HandleCallback<T, RuntimeException> work, CompletableFuture<T> done) {

        /** Does the work; running what is returned tells the one who waits, which is for after the commit. */
        Runnable run(Handle handle) {
            T result = work.withHandle(handle);
            return () -> done.complete(result);
        }
    }

    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Jdbi jdbi;
    private final Semaphore turns;

    /** @param atATime how many transactions may run at the same time */
    Writer(Jdbi jdbi, int atATime) {
        this.jdbi = jdbi;
        turns = new Semaphore(atATime);
    }

    /**
     * Does the work in a transaction, and returns when it is on the disk.
     *
     * @param work may be done again if the transaction fails
     * @throws StorageError if it is not
     */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        Task<T> task = new Task<>(work, new CompletableFuture<>());
        waiting.add(task);
        turns.acquireUninterruptibly();
        try {
            commitUntil(task.done());
        } finally {
            turns.release();
        }
        try {
            return task.done().join();
        } catch (CompletionException failed) {
            throw StorageError.of(failed.getCause());
        }
    }

    /** Commits what waits until one's own work is done, or is in somebody else's hands. */
    private void commitUntil(CompletableFuture<?> done) {
        List<Task<?>> together = new ArrayList<>(MOST_AT_ONCE);
        while (!done.isDone() && waiting.drainTo(together, MOST_AT_ONCE) > 0) {
            commit(together);
            together.clear();
        }
    }

    /** If anything goes wrong, each task gets a transaction of its own, so that one bad task spoils no other. */
    private void commit(List<Task<?>> together) {
        try {
            List<Runnable> committed = jdbi.inTransaction(
                    handle -> together.stream().map(task -> task.run(handle)).toList());
            committed.forEach(Runnable::run);
        } catch (RuntimeException | Error failed) {
            if (together.size() == 1) {
                together.get(0).done().completeExceptionally(failed);
            } else {
                together.forEach(task -> commit(List.of(task)));
            }
        }
    }
}
