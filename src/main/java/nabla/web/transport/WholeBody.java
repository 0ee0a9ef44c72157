package nabla.web.transport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Waits for a request's body before a thread begins to work on the request: however slow and however many the senders are, no
 * thread waits for them. A body that comes too slowly is refused, and so is one that is too large.
 */
final class WholeBody extends Handler.Wrapper {

    /** In all, and before the rate counts. */
    private static final int SECONDS = 20;

    private static final int SECONDS_OF_GRACE = 2;
    private static final int BYTES_PER_SECOND = 256;

    /** So much of a body that is too large is read and thrown away, so that its sender gets to see the refusal. */
    private static final int READ_IN_VAIN = 8 << 20;

    private final int limit;

    WholeBody(int limit) {
        this.limit = limit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == 0 || request.getLength() < 0 && !isChunked(request)) {
            request.getContext().execute(() -> handOn(request, response, callback));
        } else if (request.getLength() > READ_IN_VAIN) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        } else {
            new Reading(request, response, callback).begin();
        }
        return true;
    }

    /** What comes before does not wait for anything: threads change here. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private void handOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception failed) {
            Response.writeError(request, response, callback, failed);
        }
    }

    private static boolean isChunked(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    private final class Reading implements Invocable.Task {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream(64);
        private final long begin = NanoTime.now();
        private final AtomicBoolean over = new AtomicBoolean();
        private Scheduler.Task deadline;
        private long received;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(() -> end(() -> refuse(HttpStatus.REQUEST_TIMEOUT_408)), SECONDS, TimeUnit.SECONDS);
            readOn();
        }

        /** When something has come; it must not wait, since the thread is one that serves the connections. */
        @Override
        public void run() {
            readOn();
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.NON_BLOCKING;
        }

        private void readOn() {
            boolean more = true;
            while (more) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    demand();
                    return;
                }
                more = take(chunk);
            }
        }

        private void demand() {
            if (isTooSlow()) {
                end(() -> refuse(HttpStatus.REQUEST_TIMEOUT_408));
            } else {
                request.demand(this);
            }
        }

        /** Whether there is more to come. */
        private boolean take(Content.Chunk chunk) {
            if (Content.Chunk.isFailure(chunk)) {
                end(() -> callback.failed(chunk.getFailure()));
                return false;
            }
            received += chunk.remaining();
            if (received <= limit) {
                body.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
            }
            chunk.release();
            if (chunk.isLast() || received > READ_IN_VAIN) {
                end(received > limit ? () -> refuse(HttpStatus.PAYLOAD_TOO_LARGE_413) : this::handOn);
                return false;
            }
            return true;
        }

        private boolean isTooSlow() {
            long milliseconds = NanoTime.millisSince(begin);
            return milliseconds > 1_000 * SECONDS_OF_GRACE && received * 1_000 < milliseconds * BYTES_PER_SECOND;
        }

        /** One end only: the whole body, a refusal, or the sender's leaving. */
        private void end(Runnable end) {
            if (over.compareAndSet(false, true)) {
                deadline.cancel();
                request.getContext().execute(end);
            }
        }

        private void refuse(int status) {
            Response.writeError(request, response, callback, status);
        }

        private void handOn() {
            WholeBody.this.handOn(new Whole(request, body.toByteArray()), response, callback);
        }
    }

    /** A request whose body is here. */
    private static final class Whole extends Request.Wrapper {
        private Content.Chunk body;

        Whole(Request request, byte[] body) {
            super(request);
            this.body = Content.Chunk.from(ByteBuffer.wrap(body), true);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk next = body;
            body = Content.Chunk.next(next);
            return next;
        }

        @Override
        public void demand(Runnable whenThereIsMore) {
            whenThereIsMore.run();
        }
    }
}
