package nabla.web.transport;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Accepts connections whose clients can be seen to leave. */
final class HttpConnector extends ServerConnector {
    private static final String HTTP_1 = "http/1.1";

    /** A school opens the book at one moment; whoever finds no place asks again only after a second. */
    private static final int WAITING_TO_BE_ACCEPTED = 1_024;

    private HttpConnector(Server server, ConnectionFactory... protocols) {
        super(server, protocols);
    }

    /** HTTP/1.1, or HTTP/2 to whoever begins with it. */
    static HttpConnector plain(Server server, HttpConfiguration http) {
        return new HttpConnector(server, new Http1(http), new Http2(http));
    }

    /** HTTP/2 or HTTP/1.1, as the client chooses while the encryption is agreed on. */
    static HttpConnector encrypted(Server server, HttpConfiguration http, SslContextFactory.Server tls) {
        SecureRequestCustomizer secure = new SecureRequestCustomizer(false);
        http.getCustomizers().add(0, secure);
        ALPNServerConnectionFactory choice = new ALPNServerConnectionFactory("h2", HTTP_1);
        choice.setDefaultProtocol(HTTP_1);
        return new HttpConnector(
                server,
                new SslConnectionFactory(tls, choice.getProtocol()),
                choice,
                new HTTP2ServerConnectionFactory(http),
                new Http1(http));
    }

    HttpConnector at(String host, int port) {
        setHost(host);
        setPort(port);
        setAcceptQueueSize(WAITING_TO_BE_ACCEPTED);
        return this;
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        SocketChannelEndPoint endPoint = new PeekingEndPoint(channel, selector, key, getScheduler(), getExecutor());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }
}
