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

/** The connections below the routes: what they refuse, and that none of them is waited for. */
public final class Transport {
    private static final int MILLISECONDS_TO_FINISH = 5_000;

    private Transport() {}

    /** Encrypted if there is a certificate; it and its key may be null. */
    public static void configure(
            JettyConfig jetty,
            String host,
            int port,
            Proxies proxies,
            Handler.Wrapper kept,
            Refusals refusals,
            Metrics metrics,
            Path certificate,
            Path key) {
        SslContextFactory.Server tls = certificate == null ? null : Tls.of(certificate, key);
        jetty.addConnector((server, http) -> connector(server, http, tls).at(host, port));
        jetty.modifyHttpConfiguration(http -> configure(http, proxies));
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(refusals));
        jetty.modifyServer(server -> configure(server, kept, refusals));
        jetty.modifyServer(metrics::watch);
    }

    private static HttpConnector connector(Server server, HttpConfiguration http, SslContextFactory.Server tls) {
        return tls == null ? HttpConnector.plain(server, http) : HttpConnector.encrypted(server, http, tls);
    }

    private static void configure(HttpConfiguration http, Proxies proxies) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.addCustomizer(proxies);
        http.addCustomizer(new Headers());
    }

    /** The last one inserted meets a request first. */
    private static void configure(Server server, Handler.Wrapper kept, Refusals refusals) {
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
