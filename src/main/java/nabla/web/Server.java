package nabla.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nabla.book.reading.Bookshelf;
import nabla.grading.Exercises;
import nabla.grading.LateGrading;
import nabla.store.Database;
import nabla.web.budget.Deadline;
import nabla.web.cache.KeptAnswers;
import nabla.web.cache.PageCache;
import nabla.web.cache.Prepared;
import nabla.web.cache.StaticFiles;
import nabla.web.exercise.ExerciseEndpoints;
import nabla.web.figure.Figures;
import nabla.web.http.Body;
import nabla.web.http.LearnerCookies;
import nabla.web.http.Limits;
import nabla.web.http.Proxies;
import nabla.web.monitoring.Health;
import nabla.web.monitoring.Metrics;
import nabla.web.monitoring.MetricsEndpoint;
import nabla.web.transport.Refusals;
import nabla.web.transport.Transport;

/** The running book. */
public final class Server implements AutoCloseable {
    private static final Duration TIME_FOR_A_FIGURE = Duration.ofSeconds(2);

    /** Less than that goes into one packet anyway. */
    private static final int SMALL = 1024;

    private final Javalin javalin;
    private final LateGrading lateGrading;
    private final Health health;
    private final Figures figures;

    private Server(Javalin javalin, LateGrading lateGrading, Health health, Figures figures) {
        this.figures = figures;
        this.javalin = javalin;
        this.lateGrading = lateGrading;
        this.health = health;
    }

    /** Loads the classes that a start takes longest over, while other things are done. */
    public static void prepare() {
        CompletableFuture.runAsync(org.eclipse.jetty.server.Server::new);
    }

    /**
     * Opens the book at an address.
     *
     * @param port where to listen; 0 takes any free port
     * @throws IllegalStateException if the port is taken, with a message for the one who starts the server
     */
    public static Server start(String host, int port, Bookshelf bookshelf, Database database) {
        return start(host, port, bookshelf, database, Hosting.PLAIN);
    }

    /** The same with what there is to say about the network. */
    public static Server start(String host, int port, Bookshelf bookshelf, Database database, Hosting hosting) {
        Metrics metrics = new Metrics(database);
        StaticFiles files = new StaticFiles();
        PageCache kept = new PageCache(prepared(bookshelf, hosting));
        Search search = new Search(bookshelf);
        Exercises exercises = new Exercises(bookshelf);
        Pages pages = new Pages(bookshelf, exercises, search, kept, files.prefix(), hosting);
        Proxies proxies = new Proxies(hosting.behindProxy());
        LearnerCookies cookies = new LearnerCookies(database.learners());
        Limits limits = new Limits(proxies, cookies);
        ExerciseEndpoints endpoints = ExerciseEndpoints.of(exercises, database, cookies, limits, metrics);
        Figures figures = new Figures(limits, new Deadline(TIME_FOR_A_FIGURE));
        metrics.watchComputations(figures::running, figures::waiting);
        Health health = new Health(database);
        Transport transport = new Transport(
                proxies,
                new KeptAnswers(files, kept, bookshelf, metrics),
                new Refusals(files.prefix(), metrics),
                metrics);
        try {
            Javalin javalin = Javalin.create(config -> {
                        configure(config);
                        transport.listen(config.jetty, host, port, hosting.certificate(), hosting.key());
                        config.requestLogger.http(metrics::answered);
                        MetricsEndpoint counted = new MetricsEndpoint(metrics, hosting.metricsToken());
                        Routes.declare(
                                config.routes,
                                new SameOrigin(proxies),
                                pages,
                                search,
                                new Crawlers(bookshelf, proxies, hosting.publicUrl()),
                                endpoints,
                                figures,
                                health,
                                counted);
                        Failures.declare(config.routes, pages, metrics);
                        config.router.javaLangErrorHandler(Failures::error);
                    })
                    .start();
            return new Server(javalin, endpoints.gradeLate(), health, figures);
        } catch (JavalinBindException taken) {
            throw new IllegalStateException(
                    "Port " + port + " on " + host + " cannot be used: " + taken.getMessage()
                            + " Choose another with --port.",
                    taken);
        }
    }

    /** What names the site, or may change, could not be made before. */
    private static Prepared prepared(Bookshelf bookshelf, Hosting hosting) {
        return bookshelf.mayChange() || !hosting.publicUrl().isEmpty() ? Prepared.nothing() : Prepared.pages();
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Body.LIMIT;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip());
        config.http.compressionStrategy.setDefaultMinSizeForCompression(SMALL);
        config.jsonMapper(new JsonAnswers());
    }

    public int port() {
        return javalin.port();
    }

    /** The router's table, filters left out. */
    List<Endpoint> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(entry -> entry.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .toList();
    }

    /** Lets requests under way finish, then stops. */
    @Override
    public void close() {
        javalin.stop();
        lateGrading.close();
        health.close();
        figures.close();
    }
}
