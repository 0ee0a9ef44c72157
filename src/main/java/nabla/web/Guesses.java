package nabla.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each client guess a few times a minute; it remembers the latest clients only, so that many fill no memory. */
final class Guesses {
    private static final int PER_MINUTE = 10;
    private static final int CLIENTS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Count(Instant begin, int guesses) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > CLIENTS;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /** Counts a guess; how many seconds the client has to wait before the next, 0 if this one is free. */
    synchronized int secondsToWait(String client) {
        Instant now = clock.instant();
        Count count = counts.get(client);
        if (count == null || !now.isBefore(count.begin().plus(MINUTE))) {
            count = new Count(now, 0);
        }
        counts.put(client, new Count(count.begin(), count.guesses() + 1));
        Duration left = Duration.between(now, count.begin().plus(MINUTE));
        return count.guesses() < PER_MINUTE ? 0 : (int) left.toSeconds() + 1;
    }
}
