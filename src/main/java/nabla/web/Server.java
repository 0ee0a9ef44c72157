package nabla.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import nabla.book.Bookshelf;
import nabla.store.Database;

/** The running book. */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final LateGrading lateGrading;

    private Server(Javalin javalin, LateGrading lateGrading) {
        this.javalin = javalin;
        this.lateGrading = lateGrading;
    }

    /**
     * Opens the book at an address.
     *
     * @param port where to listen; 0 takes any free port
     * @throws IllegalStateException if the port is taken, with a message for the one who starts the server
     */
    public static Server start(String host, int port, Bookshelf bookshelf, Database database) {
        Assets assets = Assets.ofClasspath();
        Search search = new Search(bookshelf);
        Exercises exercises = new Exercises(bookshelf);
        Pages pages = new Pages(bookshelf, exercises, search, assets.prefix());
        Desk desk = Desk.of(exercises, database);
        try {
            Javalin javalin = Javalin.create(config -> {
                        configure(config, host, port, assets);
                        Routes.declare(config.routes, pages, search, desk, new Health(database));
                        Failures.declare(config.routes, pages);
                    })
                    .start();
            return new Server(javalin, desk.gradeLate());
        } catch (JavalinBindException taken) {
            throw new IllegalStateException(
                    "Port " + port + " on " + host + " cannot be used: " + taken.getMessage()
                            + " Choose another with --port.",
                    taken);
        }
    }

    private static void configure(JavalinConfig config, String host, int port, Assets assets) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        Transport.configure(config.jetty, host, port, new Refusals(assets.prefix()));
        config.http.maxRequestSize = Body.LIMIT;
        config.http.prefer405over404 = true;
        config.jsonMapper(new JavalinJackson(Json.MAPPER, false));
        assets.serve(config.staticFiles);
    }

    public int port() {
        return javalin.port();
    }

    /** Lets requests under way finish, then stops. */
    @Override
    public void close() {
        javalin.stop();
        lateGrading.close();
    }
}
