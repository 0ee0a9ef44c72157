package nabla.web.budget;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nabla.web.http.Complaint;

/** Interrupts work that goes on too long. */
public final class Deadline implements AutoCloseable {
    private final Duration most;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });

    public Deadline(Duration most) {
        this.most = most;
    }

    /** The result of the work, whose long loops look whether their thread has been interrupted. */
    public <T> T hold(Supplier<T> work) {
        Watch watch = new Watch(Thread.currentThread());
        Future<?> alarm = clock.schedule(watch::alarm, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (CancellationException late) {
            throw Complaint.TOO_LONG.about(null, most.toSeconds());
        } finally {
            alarm.cancel(false);
            watch.end();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Whoever works on afterwards is not interrupted by an alarm that comes late. */
    private static final class Watch {
        private final Thread thread;
        private boolean over;

        Watch(Thread thread) {
            this.thread = thread;
        }

        synchronized void alarm() {
            if (!over) {
                thread.interrupt();
            }
        }

        synchronized void end() {
            over = true;
            Thread.interrupted();
        }
    }
}
