package nabla;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nabla.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    /** Two servers, ten kills each, which go on beside each other because starting takes longest. */
    @Test
    void everyAcknowledgedAttemptIsThereOnceAfterTwentyKillsUnderLoad() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Siege> siege : both.invokeAll(List.of(siege("one"), siege("other")))) {
                assertThat(siege.get().acknowledged())
                        .hasSizeGreaterThanOrEqualTo(KILLS * Siege.ACKNOWLEDGED_BEFORE_A_KILL);
            }
        } finally {
            both.shutdown();
        }
    }

    private Callable<Siege> siege(String name) {
        return () -> {
            Siege siege = new Siege(folder.resolve(name));
            for (int kill = 0; kill < KILLS; kill++) {
                siege.killUnderLoad();
            }
            assertThat(stored(folder.resolve(name))).doesNotHaveDuplicates().containsAll(siege.acknowledged());
            return siege;
        };
    }

    private static List<UUID> stored(Path data) {
        try (Database database = Database.open(data)) {
            List<UUID> stored = new ArrayList<>();
            database.attempts().each(attempt -> stored.add(attempt.submission().id()));
            return stored;
        }
    }
}
