package nabla.web.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/** An end point that can be asked, while a request is being answered, whether the client is still there: only reading tells. */
final class PeekingEndPoint extends SocketChannelEndPoint {

    /** Whoever sends more than this before the answer comes is there. */
    private static final int MOST_PEEKED = 1024;

    private final Executor executor;

    /** What came while somebody looked, for whoever reads next. */
    private ByteBuffer peeked = BufferUtil.EMPTY_BUFFER;

    PeekingEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler, Executor executor) {
        super(channel, selector, key, scheduler);
        this.executor = executor;
    }

    /** Whether the client has closed its side, or lost it; nobody may be reading at the same time. */
    synchronized boolean isAbandoned() {
        if (peeked.capacity() == 0) {
            peeked = BufferUtil.allocate(MOST_PEEKED);
        }
        try {
            return BufferUtil.space(peeked) > 0 && super.fill(peeked) < 0;
        } catch (IOException lost) {
            return true;
        }
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        if (!peeked.hasRemaining()) {
            return super.fill(buffer);
        }
        int taken = BufferUtil.append(buffer, peeked);
        if (!peeked.hasRemaining()) {
            BufferUtil.clear(peeked);
        }
        return taken;
    }

    @Override
    protected void needsFillInterest() {
        if (peeked.hasRemaining()) {
            executor.execute(() -> getFillInterest().fillable());
        } else {
            super.needsFillInterest();
        }
    }
}
