package nabla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nabla.classroom.Attempt;
import nabla.classroom.Secret;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A database as the first edition left it, with a reader in it whose clock went back. */
final class FirstEdition {
    private static final UUID LEARNER = new UUID(0, 1);
    private static final UUID LATER = new UUID(0, 2);
    private static final UUID EARLIER = new UUID(0, 3);
    private static final Secret COOKIE = Secret.cookie();

    private FirstEdition() {}

    static void fill(DataSource source) {
        Flyway.configure().dataSource(source).target("1").load().migrate();
        Jdbi.create(source).useHandle(handle -> {
            handle.execute("INSERT INTO learners (id, since) VALUES (?, 1)", LEARNER.toString());
            handle.execute(
                    "INSERT INTO browsers (cookie_hash, learner, since) VALUES (?, ?, 1)",
                    COOKIE.hash(),
                    LEARNER.toString());
            attempt(handle, LATER, 20);
            attempt(handle, EARLIER, 10);
        });
    }

    private static void attempt(Handle handle, UUID id, long at) {
        handle.execute(
                "INSERT INTO attempts (id, learner, exercise, version, seed, answer, submitted, after_solution)"
                        + " VALUES (?, ?, 'slope', '1', 1, '\"2\"', ?, FALSE)",
                id.toString(),
                LEARNER.toString(),
                at);
    }

    static void check(Supplier<Database> opened) {
        try (Database database = opened.get()) {
            List<UUID> ids = new ArrayList<>();
            database.attempts().each(attempt -> ids.add(attempt.submission().id()));
            assertThat(ids).containsExactly(EARLIER, LATER);
            assertThat(database.learners().withCookie(COOKIE).orElseThrow().used())
                    .isTrue();
            assertThat(database.attempts().notGraded()).containsExactly(LATER, EARLIER);
            assertThat(database.attempts().find(LATER)).map(Attempt::learner).contains(LEARNER);
        }
    }
}
