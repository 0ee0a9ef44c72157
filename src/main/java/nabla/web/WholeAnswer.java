package nabla.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Sends an answer when all of it is there, so that no thread waits for whoever is slow to take it, and its length is known. */
final class WholeAnswer extends Handler.Wrapper {
    private final SlowReaders slowReaders = new SlowReaders();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Collecting(request, response), callback);
    }

    private final class Collecting extends Response.Wrapper {
        private ByteArrayOutputStream collected;

        Collecting(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (last && collected == null) {
                send(content, callback);
                return;
            }
            if (collected == null) {
                collected = new ByteArrayOutputStream();
            }
            if (content != null) {
                collected.writeBytes(BufferUtil.toArray(content));
                BufferUtil.clear(content);
            }
            if (last) {
                send(ByteBuffer.wrap(collected.toByteArray()), callback);
            } else {
                callback.succeeded();
            }
        }

        private void send(ByteBuffer content, Callback callback) {
            slowReaders.watch(
                    getRequest(), BufferUtil.length(content), callback, watched -> super.write(true, content, watched));
        }
    }
}
