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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
    private static final int SERVERS = 2;
    private static final int KILLS = 20;

    /** {@code -Dnabla.kills=1000} for the long form. */
    private static final int MANY_KILLS = Integer.getInteger("nabla.kills", 40);

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedAttemptIsThereOnceAfterTwentyKillsUnderLoad() throws Exception {
        kill(KILLS);
    }

    @Test
    @Tag("slow")
    void everyAcknowledgedAttemptIsThereOnceAfterManyKillsUnderLoad() throws Exception {
        kill(MANY_KILLS);
    }

    /** Two servers, which go on beside each other because starting takes longest. */
    private void kill(int kills) throws Exception {
        int each = kills / SERVERS;
        ExecutorService both = Executors.newFixedThreadPool(SERVERS);
        try {
            for (Future<Siege> siege : both.invokeAll(List.of(siege("one", each), siege("other", each)))) {
                assertThat(siege.get().acknowledged())
                        .hasSizeGreaterThanOrEqualTo(each * Siege.ACKNOWLEDGED_BEFORE_A_KILL);
                System.out.println(
                        each + " kills, " + siege.get().acknowledged().size() + " acknowledged, none missing");
            }
        } finally {
            both.shutdown();
        }
    }

    private Callable<Siege> siege(String name, int kills) {
        return () -> {
            Siege siege = new Siege(folder.resolve(name));
            for (int kill = 0; kill < kills; kill++) {
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
