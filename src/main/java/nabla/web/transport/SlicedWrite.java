package nabla.web.transport;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** A write in slices: sends a long answer slice by slice, since the socket copies anew what it is given each time its reader takes a little. */
final class SlicedWrite extends IteratingCallback {
    static final int LENGTH = 64 * 1024;

    private final Response response;
    private final ByteBuffer content;
    private final Callback done;

    SlicedWrite(Response response, ByteBuffer content, Callback done) {
        this.response = response;
        this.content = content;
        this.done = done;
    }

    @Override
    protected Action process() {
        if (!content.hasRemaining()) {
            return Action.SUCCEEDED;
        }
        int length = Math.min(LENGTH, content.remaining());
        ByteBuffer slice = content.slice(content.position(), length);
        content.position(content.position() + length);
        response.write(!content.hasRemaining(), slice, this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        done.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable reason) {
        done.failed(reason);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
