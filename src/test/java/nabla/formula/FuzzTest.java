package nabla.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Formulas by the thousand: whatever is asked of them is answered or refused in words, and points, blocks and grids
 * agree to the last bit, signs of zero included. The slow form takes twenty times as many, {@code -Dnabla.fuzz=1000000} more.
 */
class FuzzTest {

    private static final int FORMULAS = 5_000;
    private static final int MANY_FORMULAS = Integer.getInteger("nabla.fuzz", 100_000);
    private static final int SHARDS = 2;

    @Test
    void noFormulaHangsOrThrowsOrDependsOnHowItIsEvaluated() throws InterruptedException {
        tryOut(FORMULAS, 20_261_127);
    }

    @Test
    @Tag("slow")
    void norDoesOneOfVeryMany() throws InterruptedException {
        tryOut(MANY_FORMULAS, 20_261_128);
    }

    private static void tryOut(int formulas, long seed) throws InterruptedException {
        List<Shard> shards = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(SHARDS);
        for (int i = 0; i < SHARDS; i++) {
            Shard shard = new Shard(seed + 7919 * i, formulas / SHARDS, done);
            shards.add(shard);
            Thread thread = new Thread(shard, "fuzz " + i);
            thread.setDaemon(true);
            thread.start();
        }
        // far beyond what all formulas take: only a hang gets there
        boolean ended = done.await(120 + formulas / 200, TimeUnit.SECONDS);
        assertThat(ended).as("still at work: %s", shards).isTrue();
        assertThat(shards).flatExtracting(shard -> shard.faults).isEmpty();
        assertThat(shards).allSatisfy(shard -> assertThat(shard.readable).isGreaterThan(formulas / SHARDS / 2));
    }

    /** One thread's formulas. */
    private static final class Shard implements Runnable {
        private final WildFormulas random;
        private final int count;
        private final CountDownLatch done;
        private final List<String> faults = new ArrayList<>();
        private volatile String current;
        private int readable;

        Shard(long seed, int count, CountDownLatch done) {
            this.random = new WildFormulas(seed);
            this.count = count;
            this.done = done;
        }

        @Override
        public void run() {
            for (int i = 0; i < count; i++) {
                current = random.next();
                Ordeal ordeal = new Ordeal(current, random);
                ordeal.run();
                readable += ordeal.isReadable() ? 1 : 0;
                if (ordeal.fault() != null) {
                    faults.add(current + ": " + ordeal.fault());
                }
            }
            done.countDown();
        }

        @Override
        public String toString() {
            return current;
        }
    }
}
