package nabla.web.monitoring;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nabla.store.Database;

/** {@code GET /healthz}: whether this node can do its work, for a balancer to ask. */
public final class Health implements AutoCloseable {
    private static final int SECONDS = 2;

    private final Database database;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(question -> {
        Thread thread = new Thread(question, "health");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Boolean> question = CompletableFuture.completedFuture(true);

    public Health(Database database) {
        this.database = database;
    }

    /** No thread waits for the answer, and whatever becomes of the database, it comes soon. */
    public void get(Context context) {
        context.future(() -> requested()
                .copy()
                .completeOnTimeout(false, SECONDS, TimeUnit.SECONDS)
                .thenAccept(healthy -> answer(context, healthy)));
    }

    /** While a question waits for the database, everybody waits for the same. */
    private synchronized CompletableFuture<Boolean> requested() {
        if (question.isDone()) {
            question = CompletableFuture.supplyAsync(database::isReachable, asking);
        }
        return question;
    }

    private static void answer(Context context, boolean healthy) {
        context.header(Header.CACHE_CONTROL, "no-store");
        context.status(healthy ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(healthy ? "ok" : "the database does not answer");
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
