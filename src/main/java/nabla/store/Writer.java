package nabla.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes in a few transactions what many ask for at the same time: whoever comes while the disk is busy takes part in the
 * next commit. Nobody's call returns before the commit in which their work took part.
 */
final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 32;
    private static final int SECONDS_TO_FINISH = 10;

    private record Task<T>(HandleCallback<T, RuntimeException> work, CompletableFuture<T> done) {

        /** Does the work; running what is returned tells the one who waits, which is for after the commit. */
        Runnable run(Handle handle) {
            T result = work.withHandle(handle);
            return () -> done.complete(result);
        }
    }

    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Jdbi jdbi;
    private final ExecutorService threads;

    /** @param atATime how many transactions may run at the same time */
    Writer(Jdbi jdbi, int atATime) {
        this.jdbi = jdbi;
        threads = Executors.newFixedThreadPool(atATime, work -> {
            Thread thread = new Thread(work, "writer");
            thread.setDaemon(true);
            return thread;
        });
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
        try {
            threads.execute(this::commitWaiting);
            return task.done().join();
        } catch (RejectedExecutionException closed) {
            throw StorageError.of(closed);
        } catch (CompletionException failed) {
            throw StorageError.of(failed.getCause());
        }
    }

    /** One of those who wait may be left with nothing to do, because another has taken their work along. */
    private void commitWaiting() {
        List<Task<?>> together = new ArrayList<>(MOST_AT_ONCE);
        if (waiting.drainTo(together, MOST_AT_ONCE) > 0) {
            commit(together);
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

    /** Lets everything that waits be written, then stops. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
