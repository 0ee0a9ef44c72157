package nabla.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** Tokens for each client: so many at once, and so many more a minute. The latest clients are remembered. */
final class Allowance {
    private static final int CLIENTS = 20_000;

    private final Cache<String, Bucket> buckets;
    private final long atOnce;
    private final long perMinute;

    Allowance(long atOnce, long perMinute) {
        this.atOnce = atOnce;
        this.perMinute = perMinute;
        buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(1 + atOnce / perMinute))
                .build();
    }

    /** Takes tokens, if there are as many; otherwise says in how many seconds there will be, else 0. */
    long secondsToWait(String client, long tokens) {
        if (tokens == 0) {
            return 0; // a bucket refuses to be asked for none
        }
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(Math.min(tokens, atOnce));
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    void giveBack(String client, long tokens) {
        if (tokens > 0) {
            bucket(client).addTokens(tokens);
        }
    }

    private Bucket bucket(String client) {
        return buckets.get(client, someone -> Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withNanosecondPrecision()
                .build());
    }
}
