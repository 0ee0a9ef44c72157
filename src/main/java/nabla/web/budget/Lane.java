package nabla.web.budget;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nabla.web.http.Complaint;
import nabla.web.http.Limits;
import nabla.web.http.RequestError;

/** Lets a few computations run at a time, in the order in which they came; a few more wait in line, of each client a part. */
public final class Lane {
    private static final int SECONDS_TO_COME_BACK = 1;

    private final int atATime;
    private final Semaphore turns;
    private final Semaphore places;
    private final int placesOfEach;
    private final Duration patience;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    public Lane(int atATime, int places, int placesOfEach, Duration patience) {
        this.atATime = atATime;
        this.turns = new Semaphore(atATime, true);
        this.places = new Semaphore(places);
        this.placesOfEach = placesOfEach;
        this.patience = patience;
    }

    /**
     * Works when its turn comes.
     *
     * @throws RequestError 429, if the line is full or does not move
     */
    public <T> T run(Context context, String client, Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy(context);
        }
        try {
            if (taken.merge(client, 1, Integer::sum) > placesOfEach || !itsTurnComes()) {
                throw busy(context);
            }
            return work(work);
        } finally {
            taken.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
            places.release();
        }
    }

    public int running() {
        return atATime - turns.availablePermits();
    }

    public int waiting() {
        return turns.getQueueLength();
    }

    private <T> T work(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean itsTurnComes() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RequestError busy(Context context) {
        return Limits.refused(context, Complaint.BUSY, null, SECONDS_TO_COME_BACK);
    }
}
