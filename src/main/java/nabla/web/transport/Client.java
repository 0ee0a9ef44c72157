package nabla.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.internal.HttpConnection;

/** Whoever waits for the answer to a request. */
public final class Client {
    private final PeekingEndPoint endPoint;

    private Client(PeekingEndPoint endPoint) {
        this.endPoint = endPoint;
    }

    public static Client of(HttpServletRequest request) {
        EndPoint endPoint = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        boolean isAlone = endPoint.getConnection() instanceof HttpConnection;
        return new Client(isAlone && endPoint instanceof PeekingEndPoint peeking ? peeking : null);
    }

    /** To be asked only while the request, all of which is here, is being answered. */
    public boolean isGone() {
        return endPoint != null && endPoint.isAbandoned();
    }
}
