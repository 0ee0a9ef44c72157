package nabla.web.budget;

import java.util.function.DoubleSupplier;

/** Times work roughly, as a reader's own measurement would. */
public final class Stopwatch {

    /** Nanoseconds that one measurement may take. */
    public static final double BUDGET = 5e6;

    private static final int MOST_ROUNDS = 1_000;

    /** What was computed goes here, so that the compiler cannot drop the work. */
    @SuppressWarnings("unused")
    private static volatile double sink;

    private Stopwatch() {}

    /** The fastest of as many rounds as the budget allows, which is what the work costs without interruptions. */
    public static double nanoseconds(DoubleSupplier work) {
        double best = once(work);
        double spent = best;
        for (int round = 1; round < MOST_ROUNDS && spent < BUDGET; round++) {
            double taken = once(work);
            best = Math.min(best, taken);
            spent += taken;
        }
        return best;
    }

    static double once(DoubleSupplier work) {
        long start = System.nanoTime();
        sink = work.getAsDouble();
        return Math.max(1, System.nanoTime() - start);
    }
}
