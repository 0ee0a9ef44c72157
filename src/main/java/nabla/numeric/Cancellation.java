package nabla.numeric;

import java.util.concurrent.CancellationException;

/** Ends long work that nobody waits for any longer: whoever gave it up interrupts its thread. */
public final class Cancellation {
    private Cancellation() {}

    /**
     * To be called once in each round of a long loop.
     *
     * @throws CancellationException if the thread has been interrupted, which it remains
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
