package nabla.web.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import nabla.web.http.EventStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.ByteArrayOutputStream2;
import org.eclipse.jetty.util.Callback;

/**
 * Sends an answer when all of it is there, so that no thread waits for whoever is slow to take it, and its length is known.
 * Only a few large ones are put together at a time, which takes no longer than copying does. Events are sent as they come: there is
 * little in them, and whoever tells them has a deadline.
 */
final class WholeAnswer extends Handler.Wrapper {
    private static final int LARGE = 64 * 1024;
    private static final int LARGE_AT_A_TIME = 8;

    private final SlowReaders slowReaders = new SlowReaders();
    private final Semaphore large = new Semaphore(LARGE_AT_A_TIME);

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Collecting collecting = new Collecting(request, response);
        try {
            return super.handle(request, collecting, Callback.from(collecting::letGo, callback));
        } catch (Exception | Error failed) {
            collecting.letGo();
            throw failed;
        }
    }

    private final class Collecting extends Response.Wrapper {
        private ByteArrayOutputStream2 collected;
        private boolean isLarge;

        Collecting(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (isEvents()) {
                super.write(last, content, callback);
                return;
            }
            if (last && collected == null) {
                send(content, BufferUtil.length(content), callback);
                return;
            }
            collect(content);
            if (last) {
                byte[] buffer = collected.getBuf();
                send(ByteBuffer.wrap(buffer, 0, collected.getCount()), buffer.length, callback);
            } else {
                callback.succeeded();
            }
        }

        private boolean isEvents() {
            String type = getHeaders().get(HttpHeader.CONTENT_TYPE);
            return type != null && type.startsWith(EventStream.TYPE);
        }

        private void collect(ByteBuffer content) {
            if (collected == null) {
                collected = new ByteArrayOutputStream2();
            }
            if (content != null) {
                enlarge(collected.getCount() + content.remaining());
                collected.writeBytes(BufferUtil.toArray(content));
                BufferUtil.clear(content);
            }
        }

        private void enlarge(int length) {
            if (length > LARGE && !isLarge) {
                large.acquireUninterruptibly();
                isLarge = true;
            }
        }

        private void send(ByteBuffer content, int bytes, Callback callback) {
            letGo();
            if (bytes <= SlicedWrite.LENGTH) {
                slowReaders.watch(getRequest(), bytes, callback, watched -> super.write(true, content, watched));
                return;
            }
            if (getHeaders().getField(HttpHeader.CONTENT_LENGTH) == null) {
                getHeaders().put(HttpHeader.CONTENT_LENGTH, content.remaining());
            }
            slowReaders.watch(getRequest(), bytes, callback, watched -> new SlicedWrite(getWrapped(), content, watched)
                    .iterate());
        }

        private void letGo() {
            if (isLarge) {
                isLarge = false;
                large.release();
            }
        }
    }
}
