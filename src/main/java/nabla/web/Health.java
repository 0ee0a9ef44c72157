package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import nabla.store.Database;

/** {@code GET /healthz}: whether this node can do its work, for a balancer to ask. */
record Health(Database database) {
    void get(Context context) {
        boolean healthy = database.isReachable();
        context.status(healthy ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(healthy ? "ok" : "the database does not answer");
    }
}
