package nabla.web.budget;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nabla.web.http.Complaint;
import nabla.web.http.RequestError;

/** Interrupts work that goes on too long, or that nobody waits for any longer. Its long loops look whether their thread has been interrupted. */
public final class Deadline implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final Duration most;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });

    public Deadline(Duration most) {
        this.most = most;
    }

    /**
     * The result of the work.
     *
     * @throws RequestError if it takes too long
     */
    public <T> T hold(Supplier<T> work) {
        Watch watch = new Watch(() -> true);
        Future<?> alarm = clock.schedule(watch::look, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (CancellationException late) {
            throw Complaint.TOO_LONG.about(null, most.toSeconds());
        } finally {
            alarm.cancel(false);
            watch.end();
        }
    }

    /**
     * The result of the work, or of waiting for it.
     *
     * @param isAbandoned whether the client has gone, which is looked at again and again, and never once this method has ended
     * @throws RequestError if it was not finished for that
     */
    public <T> T whileAwaited(BooleanSupplier isAbandoned, Supplier<T> work) {
        Watch watch = new Watch(isAbandoned);
        Future<?> looks = clock.scheduleWithFixedDelay(
                watch::look, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (RuntimeException ended) {
            throw watch.hasInterrupted() ? Complaint.ABANDONED.about(null) : ended;
        } finally {
            looks.cancel(false);
            watch.end();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Whoever works on afterwards is not interrupted by an alarm that comes late. */
    private static final class Watch {
        private final Thread thread = Thread.currentThread();
        private final BooleanSupplier isTime;
        private boolean interrupted;
        private boolean over;

        Watch(BooleanSupplier isTime) {
            this.isTime = isTime;
        }

        synchronized void look() {
            if (!over && isTime.getAsBoolean()) {
                interrupted = true;
                thread.interrupt();
            }
        }

        synchronized boolean hasInterrupted() {
            return interrupted;
        }

        synchronized void end() {
            over = true;
            Thread.interrupted();
        }
    }
}
