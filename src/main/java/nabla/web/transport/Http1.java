package nabla.web.transport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/** HTTP/1.1 that knows how a request began even where its first line cannot be read. */
final class Http1 extends HttpConnectionFactory {

    /** Bytes for a method and the first folder of an address. */
    private static final int ENOUGH = 32;

    Http1(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return configure(new Remembering(getHttpConfiguration(), connector, endPoint), connector, endPoint);
    }

    /** The beginning of the address that was asked for, as far as it came; empty where it is not known. */
    static String beginningOfAddress(Connection connection) {
        if (!(connection instanceof Remembering remembering)) {
            return "";
        }
        String line = StandardCharsets.ISO_8859_1
                .decode(remembering.begun.duplicate().flip())
                .toString()
                .stripLeading();
        return line.substring(line.indexOf(' ') + 1);
    }

    private static final class Remembering extends HttpConnection {

        // both are set while the superclass is made
        private RequestHandler handler;
        private ByteBuffer begun;

        Remembering(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
            super(configuration, connector, endPoint);
        }

        @Override
        protected RequestHandler newRequestHandler() {
            handler = super.newRequestHandler();
            return handler;
        }

        @Override
        protected HttpParser newHttpParser(HttpCompliance compliance) {
            begun = ByteBuffer.allocate(ENOUGH);
            return new HttpParser(handler, getHttpConfiguration().getRequestHeaderSize(), compliance) {
                @Override
                public boolean parseNext(ByteBuffer buffer) {
                    if (getState() == State.START) {
                        begun.clear();
                    }
                    if (getState().ordinal() <= State.URI.ordinal()) {
                        remember(buffer);
                    }
                    return super.parseNext(buffer);
                }
            };
        }

        private void remember(ByteBuffer buffer) {
            int length = Math.min(begun.remaining(), buffer.remaining());
            begun.put(buffer.duplicate().limit(buffer.position() + length));
        }
    }
}
