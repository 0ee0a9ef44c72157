package nabla.web.transport;

import io.javalin.config.JettyConfig;
import nabla.web.http.Body;
import nabla.web.http.Proxies;
import nabla.web.monitoring.Metrics;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The connections below the routes: what they refuse, and that none of them is waited for. */
public final class Transport {
    private static final int MILLISECONDS_TO_FINISH = 5_000;

    private Transport() {}

    public static void configure(
            JettyConfig jetty,
            String host,
            int port,
            Proxies proxies,
            Handler.Wrapper kept,
            Refusals refusals,
            Metrics metrics) {
        jetty.addConnector((server, http) -> new HttpConnector(server, host, port, new Http1(http)));
        jetty.modifyHttpConfiguration(http -> configure(http, proxies));
        jetty.modifyServletContextHandler(context -> context.setErrorHandler(refusals));
        jetty.modifyServer(server -> configure(server, kept, refusals));
        jetty.modifyServer(metrics::watch);
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
        server.insertHandler(kept);
        server.insertHandler(new WholeBody(Body.LIMIT));
        server.insertHandler(new Methods());
        server.insertHandler(new GracefulHandler());
        server.addBean(new SlowHeaders(server));
    }
}
