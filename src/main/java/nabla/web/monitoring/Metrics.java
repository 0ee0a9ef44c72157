package nabla.web.monitoring;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nabla.classroom.Grade;
import nabla.exercise.question.Verdict.Scored;
import nabla.store.Database;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/** What the server counts and times, for Prometheus to read; no name, address or answer of a reader is among it. */
public final class Metrics {
    private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE", "OPTIONS");

    private record Answered(String method, String route, int status) {}

    private final Map<Answered, Timer> requests = new ConcurrentHashMap<>();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final Timer scored = grading("scored");
    private final Timer invalid = grading("invalid");

    /** Those of the Java machine take long to find, and most servers are never asked. */
    private boolean isMachineWatched;

    public Metrics(Database database) {
        Gauge.builder("nabla.store.waiting", database, Database::waitingWrites)
                .description("What is to be written and is in no transaction yet")
                .register(registry);
    }

    public void watch(Server server) {
        Gauge.builder("nabla.connections", server, Metrics::connections)
                .description("Open connections")
                .register(registry);
    }

    /** What figures asked: how many questions are being computed, and how many wait for their turn. */
    public void watchComputations(Supplier<Number> running, Supplier<Number> waiting) {
        Gauge.builder("nabla.computations.running", running)
                .description("What figures asked and is being computed")
                .register(registry);
        Gauge.builder("nabla.computations.waiting", waiting)
                .description("What figures asked and waits for its turn")
                .register(registry);
    }

    private static double connections(Server server) {
        return List.of(server.getConnectors()).stream()
                .map(Connector::getConnectedEndPoints)
                .mapToInt(Collection::size)
                .sum();
    }

    /** A request that came to a route, or to none. */
    public void answered(Context context, float milliseconds) {
        Endpoint route = context.endpoints().lastHttpEndpoint();
        String method = context.method().name();
        answered(
                METHODS.contains(method) ? method : "other",
                route == null ? "none" : route.path,
                context.statusCode(),
                (long) (milliseconds * 1_000_000));
    }

    /** The same for one that did not have to go there. */
    public void answered(String method, String route, int status, long nanoseconds) {
        requests.computeIfAbsent(new Answered(method, route, status), this::requests)
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Timer requests(Answered answered) {
        return Timer.builder("nabla.requests")
                .description("Requests by their route")
                .serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(1))
                .tag("method", answered.method())
                .tag("route", answered.route())
                .tag("status", String.valueOf(answered.status()))
                .register(registry);
    }

    /** A request that got no answer but a sentence. */
    public void refused(String reason) {
        Counter.builder("nabla.refused")
                .description("Refused requests by the code of the refusal")
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    /** Times the grading of an answer. */
    public Grade graded(Supplier<Grade> grading) {
        long start = System.nanoTime();
        Grade grade = grading.get();
        Timer timer = grade.verdict() instanceof Scored ? scored : invalid;
        timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        return grade;
    }

    private Timer grading(String verdict) {
        return Timer.builder("nabla.grading")
                .description("Graded answers")
                .tag("verdict", verdict)
                .register(registry);
    }

    synchronized String text() {
        if (!isMachineWatched) {
            watchMachine();
            isMachineWatched = true;
        }
        return registry.scrape();
    }

    private void watchMachine() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }
}
