package nabla.web.transport;

import io.javalin.config.JettyConfig;
import java.nio.file.Path;
import nabla.web.http.Body;
import nabla.web.http.Proxies;
import nabla.web.monitoring.Metrics;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The connections below the routes: what they refuse, and that none of them is waited for.
 *
 * @param kept answers what needs no computing
 */
public record Transport(Proxies proxies, Handler.Wrapper kept, Refusals refusals, Metrics metrics) {
    private static final int MILLISECONDS_TO_FINISH = 5_000;

    /** Encrypted if there is a certificate; it and its key may be null. */
    public void listen(JettyConfig jetty, String host, int port, Path certificate, Path key) {
        SslContextFactory.Server tls = certificate == null ? null : Tls.of(certificate, key);
        jetty.addConnector((server, http) -> connector(server, http, tls).at(host, port));
        jetty.modifyHttpConfiguration(this::configure);
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(refusals));
        jetty.modifyServer(this::configure);
        jetty.modifyServer(metrics::watch);
    }

    private static HttpConnector connector(Server server, HttpConfiguration http, SslContextFactory.Server tls) {
        return tls == null ? HttpConnector.plain(server, http) : HttpConnector.encrypted(server, http, tls);
    }

    private void configure(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.addCustomizer(proxies);
        http.addCustomizer(new Headers());
    }

    /** The last one inserted meets a request first. */
    private void configure(Server server) {
        server.setStopTimeout(MILLISECONDS_TO_FINISH);
        server.setErrorHandler(refusals);
        server.insertHandler(new WholeAnswer());
        server.insertHandler(new WholeBody(Body.LIMIT));
        server.insertHandler(kept);
        server.insertHandler(new Methods());
        server.insertHandler(new GracefulHandler());
        server.addBean(new SlowHeaders(server));
    }
}
