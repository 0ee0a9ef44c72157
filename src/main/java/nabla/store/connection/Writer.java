package nabla.store.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import nabla.store.StorageError;
import nabla.store.StorageError.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/**
 * Writes in a few transactions what many ask for at the same time: whoever comes while the disk is busy takes part in the
 * next commit. Nobody's call returns before the commit in which their work took part, and nobody waits for long: whoever
 * gave up is not written any more, unless that is under way, and then it is there when it is sent again.
 */
public final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 32;

    /** Fewer than the server has threads: the others show pages, whatever the database does. */
    private static final int MOST_WAITING = 100;

    private static final int MILLISECONDS_TO_GET_IN_LINE = 200;
    private static final int MILLISECONDS_TO_BE_WRITTEN = 4_000;
    private static final int SECONDS_TO_FINISH = 10;

    /** Before another try: others hold a learner for some milliseconds. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private record Task<T>(
            HandleCallback<T, RuntimeException> work, boolean alone, long end, CompletableFuture<T> done) {

        static <T> Task<T> of(HandleCallback<T, RuntimeException> work, boolean alone) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLISECONDS_TO_BE_WRITTEN);
            return new Task<>(work, alone, end, new CompletableFuture<>());
        }

        /** Does the work; running what is returned tells the one who waits, which is for after the commit. */
        Runnable run(Handle handle) {
            T result = work.withHandle(handle);
            return () -> done.complete(result);
        }

        boolean isAwaited() {
            return !done.isDone() && System.nanoTime() < end;
        }
    }

    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Transactions transactions;
    private final ExecutorService threads;

    /** @param atATime how many transactions may run at the same time */
    public Writer(Transactions transactions, int atATime) {
        this.transactions = transactions;
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
     * @param alone whether it needs a transaction of its own, since it takes a learner from others
     * @throws StorageError if it is not
     */
    public <T> T write(HandleCallback<T, RuntimeException> work, boolean alone) {
        Task<T> task = Task.of(work, alone);
        try {
            if (!waiting.offer(task, MILLISECONDS_TO_GET_IN_LINE, TimeUnit.MILLISECONDS)) {
                throw StorageError.of(Reason.BUSY, "too many wait to write");
            }
            threads.execute(this::commitWaiting);
            return task.done().get(MILLISECONDS_TO_BE_WRITTEN, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.done().cancel(false);
            throw StorageError.of(Reason.BUSY, "not written in " + MILLISECONDS_TO_BE_WRITTEN + " ms");
        } catch (RejectedExecutionException closed) {
            throw StorageError.of(Reason.AWAY, "the database is closed");
        } catch (ExecutionException failed) {
            throw StorageError.of(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw StorageError.of(Reason.AWAY, "the server is stopping");
        }
    }

    /** One of those who wait may be left with nothing to do, because another has taken their work along. */
    private void commitWaiting() {
        List<Task<?>> together = next();
        if (!together.isEmpty()) {
            commit(together);
        }
    }

    private synchronized List<Task<?>> next() {
        List<Task<?>> together = new ArrayList<>(MOST_AT_ONCE);
        Task<?> next = waiting.peek();
        while (next != null && together.size() < MOST_AT_ONCE && (together.isEmpty() || !next.alone())) {
            together.add(waiting.remove());
            next = together.get(0).alone() ? null : waiting.peek();
        }
        together.removeIf(task -> !task.isAwaited());
        return together;
    }

    /** If the database is there and something else goes wrong, each task is tried again alone: one spoils no other. */
    private void commit(List<Task<?>> together) {
        try {
            transactions
                    .commit(handle ->
                            together.stream().map(task -> task.run(handle)).toList())
                    .forEach(Runnable::run);
        } catch (StorageError failed) {
            boolean hopeless = failed.reason() == Reason.AWAY || failed.reason() == Reason.READ_ONLY;
            if (together.size() > 1 && !hopeless) {
                together.stream().filter(Task::isAwaited).forEach(task -> commit(List.of(task)));
            } else if (failed.isPassing() && together.get(0).isAwaited() && paused()) {
                commit(together);
            } else {
                together.forEach(task -> task.done().completeExceptionally(failed));
            }
        }
    }

    private static boolean paused() {
        LockSupport.parkNanos(PAUSE);
        return !Thread.currentThread().isInterrupted();
    }

    /** How many ask and are in no transaction yet. */
    public int waiting() {
        return waiting.size();
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
