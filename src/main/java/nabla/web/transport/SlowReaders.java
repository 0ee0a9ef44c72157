package nabla.web.transport;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Answers that wait for their readers take memory: each has a time in which it has to be taken, and where there are too many
 * bytes of them, the one that has waited longest is given up.
 */
final class SlowReaders {
    private static final long MOST_BYTES = 48L << 20;
    private static final int SECONDS = 20;
    private static final int BYTES_PER_SECOND = 8 * 1024;

    /** In the order in which they began to wait. */
    private final Set<Sending> waiting = new LinkedHashSet<>();

    private long bytes;

    /** Sends an answer and, if it cannot go out at once, minds it until it has. */
    void watch(Request request, int length, Callback callback, Consumer<Callback> send) {
        Sending sending = new Sending(request, length, callback);
        send.accept(sending);
        sending.waits();
    }

    private synchronized void add(Sending sending) {
        if (sending.done) {
            return;
        }
        waiting.add(sending);
        bytes += sending.length;
        int seconds = SECONDS + sending.length / BYTES_PER_SECOND;
        sending.deadline = sending.scheduler.schedule(sending::giveUp, seconds, TimeUnit.SECONDS);
        while (bytes > MOST_BYTES) {
            Sending longest = waiting.iterator().next();
            remove(longest);
            longest.scheduler.schedule(longest::giveUp, 0, TimeUnit.SECONDS);
        }
    }

    private synchronized void remove(Sending sending) {
        sending.done = true;
        if (waiting.remove(sending)) {
            bytes -= sending.length;
            sending.deadline.cancel();
        }
    }

    private final class Sending implements Callback {
        private final EndPoint endPoint;
        private final Scheduler scheduler;
        private final int length;
        private final Callback callback;
        private Scheduler.Task deadline;
        private boolean done;

        Sending(Request request, int length, Callback callback) {
            endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
            scheduler = request.getComponents().getScheduler();
            this.length = length;
            this.callback = callback;
        }

        void waits() {
            add(this);
        }

        void giveUp() {
            endPoint.close();
        }

        @Override
        public void succeeded() {
            remove(this);
            callback.succeeded();
        }

        @Override
        public void failed(Throwable reason) {
            remove(this);
            callback.failed(reason);
        }

        @Override
        public InvocationType getInvocationType() {
            return callback.getInvocationType();
        }
    }
}
