package nabla.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nabla.TestPostgres;
import nabla.classroom.Visitor;
import nabla.store.Database;
import nabla.store.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged before a backup began is in it, whatever is written meanwhile. */
class BackupTest {
    private static final int WRITERS = 4;
    private static final int BEFORE = 200;

    @TempDir
    Path folder;

    @Test
    void theEmbeddedDatabaseIsSavedUnderLoadAndRestored() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        Set<UUID> before;
        try (Database database = Database.open(data)) {
            before = underLoad(database, () -> Backup.save(data, backup));
            assertThatThrownBy(() -> Backup.restore(data, backup, true)).hasMessageContaining("A server is using");
        }
        assertThatThrownBy(() -> Backup.restore(data, backup, false)).hasMessageContaining("--overwrite");
        Backup.restore(data, backup, true);
        try (Database database = Database.open(data)) {
            assertThat(ids(database)).containsAll(before);
        }
        Backup.restore(folder.resolve("elsewhere"), backup, false);
        try (Database database = Database.open(folder.resolve("elsewhere"))) {
            assertThat(ids(database)).containsAll(before);
        }
    }

    @Test
    void postgresIsSavedUnderLoadAndRestored() throws Exception {
        assumeTrue(isInstalled("pg_dump") && isInstalled("pg_restore"), "PostgreSQL's client programs are on the PATH");
        String url = TestPostgres.freshDatabase();
        Path backup = folder.resolve("backup");
        Set<UUID> before;
        try (Database database = Database.open(url)) {
            before = underLoad(database, () -> Backup.save(url, null, backup));
            assertThatThrownBy(() -> Backup.restore(url, null, backup, true)).hasMessageContaining("A server is using");
        }
        assertThatThrownBy(() -> Backup.restore(url, null, backup, false)).hasMessageContaining("--overwrite");
        String other = TestPostgres.freshDatabase();
        for (String restored : new String[] {url, other}) {
            Backup.restore(restored, null, backup, restored.equals(url));
            try (Database database = Database.open(restored)) {
                assertThat(ids(database)).containsAll(before);
            }
        }
    }

    @Test
    void nothingIsOverwrittenAndNothingElseIsTakenForABackup() throws IOException {
        Path data = folder.resolve("data");
        Database.open(data).close();
        Path other = Files.writeString(folder.resolve("other"), "a shopping list".repeat(100));
        assertThatThrownBy(() -> Backup.save(data, other)).hasMessageContaining("overwrites nothing");
        assertThatThrownBy(() -> Backup.restore(data, other, true)).hasMessageContaining("no backup");
        assertThatThrownBy(() -> Backup.restore(data, folder.resolve("none"), true))
                .hasMessageContaining("no backup to be read");
        assertThatThrownBy(() -> Backup.save(folder.resolve("nowhere"), folder.resolve("new")))
                .hasMessageContaining("no database");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(other).hasContent("a shopping list".repeat(100));
    }

    @Test
    void aDamagedDatabaseIsReplacedByABackup() throws IOException {
        Path data = folder.resolve("data");
        Database.open(data).close();
        Backup.save(data, folder.resolve("backup"));
        Files.writeString(data.resolve("nabla.db"), "this is a shopping list, not a database".repeat(50));
        assertThatThrownBy(() -> Backup.restore(data, folder.resolve("backup"), false))
                .hasMessageContaining("damaged");
        Backup.restore(data, folder.resolve("backup"), true);
        Database.open(data).close();
    }

    /** Does the work while many write; which answers were acknowledged before it began. */
    private static Set<UUID> underLoad(Database database, Runnable work) throws InterruptedException {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(BEFORE);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.execute(() -> {
                while (!over.get()) {
                    var sent = StoreTest.submission("slope", 1, "\"2\"");
                    database.attempts().save(sent, Visitor.newcomer());
                    acknowledged.add(sent.id());
                    enough.countDown();
                }
            });
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        Set<UUID> before = Set.copyOf(acknowledged);
        try {
            work.run();
        } finally {
            over.set(true);
            writers.shutdown();
        }
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return before;
    }

    private static Set<UUID> ids(Database database) {
        Set<UUID> ids = new HashSet<>();
        database.attempts().each(attempt -> ids.add(attempt.submission().id()));
        return ids;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
