package nabla.web.exercise;

import static nabla.web.Browser.attemptBody;
import static nabla.web.Browser.attempts;
import static nabla.web.SmallBook.SLOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nabla.Cluster;
import nabla.store.Database;
import nabla.web.Browser;
import nabla.web.Server;
import nabla.web.SmallBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that stands still or dies while a class sends answers. */
class OutageTest {
    private static final int READERS = 40;
    private static final int BALANCERS = 20;
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Semaphore taken = new Semaphore(0);
    private final Semaphore takenLate = new Semaphore(0);
    private final AtomicBoolean isLate = new AtomicBoolean();

    @Test
    void pagesAreShownWhileTheDatabaseIsFrozenAndAnswersAreTakenAfterwards() throws Exception {
        try (Cluster cluster = Cluster.start(folder.resolve("data"));
                Database database = Database.open(cluster.url());
                Server server = SmallBook.serve(database)) {
            List<Future<?>> sending = send(server);
            awaitMore(taken, READERS);
            cluster.freeze();
            try {
                assertTimeoutPreemptively(SOON, () -> everyBalancerIsTold(server));
                assertTimeoutPreemptively(AT_MOST, () -> {
                    for (int page = 0; page < 20; page++) {
                        assertThat(new Browser(server).get("/en/lessons/first").statusCode())
                                .isEqualTo(200);
                        assertThat(new Browser(server)
                                        .post("/api/formula", "{\"function\":\"x^2\",\"variables\":[\"x\"]}")
                                        .statusCode())
                                .isEqualTo(200);
                    }
                });
            } finally {
                cluster.thaw();
            }
            isLate.set(true);
            awaitMore(takenLate, READERS);
            finish(sending, database);
        }
    }

    @Test
    @Tag("slow")
    void anotherServerIsFoundWhenThePrimaryIsFrozen() throws Exception {
        failOver(Cluster::freeze, Cluster::thaw);
    }

    @Test
    @Tag("slow")
    void anotherServerIsFoundWhenThePrimaryIsKilled() throws Exception {
        failOver(Cluster::kill, killed -> {});
    }

    private static void everyBalancerIsTold(Server server) throws Exception {
        ExecutorService balancers = Executors.newFixedThreadPool(BALANCERS);
        Callable<Integer> balancer = () -> new Browser(server).get("/healthz").statusCode();
        for (Future<Integer> status : balancers.invokeAll(Collections.nCopies(BALANCERS, balancer))) {
            assertThat(status.get()).isEqualTo(503);
        }
        balancers.shutdown();
    }

    private interface Fault {
        void strike(Cluster cluster) throws Exception;
    }

    private void failOver(Fault fault, Fault end) throws Exception {
        List<Cluster> clusters = Cluster.startTwo(folder);
        try (Cluster primary = clusters.get(0);
                Cluster replica = clusters.get(1);
                Database database = Database.open(Cluster.url(clusters));
                Server server = SmallBook.serve(database)) {
            List<Future<?>> sending = send(server);
            awaitMore(taken, READERS);
            long struck = System.nanoTime();
            fault.strike(primary);
            replica.promote();
            isLate.set(true);
            awaitMore(takenLate, 1);
            System.out.printf(
                    "the first answer was taken %.1f s after the fault%n", (System.nanoTime() - struck) / 1e9);
            awaitMore(takenLate, READERS);
            finish(sending, database);
            end.strike(primary);
        }
    }

    private List<Future<?>> send(Server server) {
        List<Future<?>> sending = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            sending.add(readers.submit(() -> sendOneAfterAnother(new Browser(server))));
        }
        return sending;
    }

    /** As the browser does: what was not acknowledged is sent again under its id. */
    private void sendOneAfterAnother(Browser browser) {
        while (!over.get()) {
            UUID id = UUID.randomUUID();
            boolean began = isLate.get();
            int status = 0;
            while (status != 200 && !over.get()) {
                status = browser.post(attempts(SLOPE), attemptBody(id, 1, "\"2\""))
                        .statusCode();
                assertThat(status).isIn(200, 503);
            }
            if (status == 200) {
                acknowledged.add(id);
                (began ? takenLate : taken).release();
            }
        }
    }

    private static void awaitMore(Semaphore answers, int count) throws InterruptedException {
        assertThat(answers.tryAcquire(count, AT_MOST.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    private void finish(List<Future<?>> sending, Database database) throws Exception {
        over.set(true);
        for (Future<?> sender : sending) {
            sender.get();
        }
        readers.shutdown();
        Set<UUID> stored = ConcurrentHashMap.newKeySet();
        database.attempts().each(attempt -> stored.add(attempt.submission().id()));
        assertThat(stored).containsAll(acknowledged);
    }
}
