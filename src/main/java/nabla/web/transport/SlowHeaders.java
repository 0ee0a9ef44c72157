package nabla.web.transport;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/** Closes connections on which the head of a request has begun and does not end: each byte of it would put off the idle timeout. */
final class SlowHeaders extends AbstractLifeCycle {
    private static final int SECONDS = 10;
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final Server server;

    SlowHeaders(Server server) {
        this.server = server;
    }

    @Override
    protected void doStart() {
        lookAgainLater();
    }

    private void lookAgainLater() {
        server.getScheduler().schedule(this::look, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        for (Connector connector : server.getConnectors()) {
            connector.getConnectedEndPoints().stream()
                    .filter(SlowHeaders::isSlow)
                    .forEach(EndPoint::close);
        }
        if (isRunning()) {
            lookAgainLater();
        }
    }

    private static boolean isSlow(EndPoint endPoint) {
        if (endPoint.getConnection() instanceof SslConnection encrypted) {
            return isSlow(encrypted.getSslEndPoint());
        }
        if (!(endPoint.getConnection() instanceof HttpConnection connection)) {
            return false;
        }
        HttpParser parser = connection.getParser();
        return isInTheHead(parser.getState())
                && parser.getBeginNanoTime() != 0
                && NanoTime.secondsSince(parser.getBeginNanoTime()) >= SECONDS;
    }

    private static boolean isInTheHead(HttpParser.State state) {
        return state != HttpParser.State.START && state.ordinal() < HttpParser.State.CONTENT.ordinal();
    }
}
