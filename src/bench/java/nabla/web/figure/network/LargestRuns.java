package nabla.web.figure.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;

/** What runs over the digits cost, time of a processor, beside what was estimated: of the settings that readers choose, and the dearest. */
public final class LargestRuns {
    private static final int ROUNDS = 4;

    private LargestRuns() {}

    public static void main(String... arguments) {
        measure(List.of(32), "relu", 32, 20, 1438);
        measure(List.of(32), "tanh", 32, 20, 1438);
        measure(List.of(32), "sigmoid", 1, 5, 1438);
        measure(List.of(32), "relu", 1438, 60, 1438);
        measure(List.of(), "relu", 32, 100, 1438);
        measure(List.of(), "relu", 1, 500, 1);
        measure(Collections.nCopies(3, 128), "relu", 32, 3, 1438);
        measure(Collections.nCopies(3, 128), "tanh", 1, 1, 1438);
        measure(Collections.nCopies(3, 8), "tanh", 8, 50, 60);
    }

    /** Each round with a seed of its own, since a run that is known costs nothing. */
    private static void measure(List<Integer> hidden, String activation, int batch, int epochs, int samples) {
        long best = Long.MAX_VALUE;
        double estimated = 0;
        for (int seed = 1; seed <= ROUNDS; seed++) {
            DigitsRun run = DigitsRun.of(new DigitsEndpoint.Request(
                    hidden, activation, 0.1, batch, epochs, samples, (long) seed, "constant", 0.0, 0.0));
            estimated = run.price().cost().nanoseconds();
            long start = cpu();
            run.learn(epoch -> {});
            best = Math.min(best, cpu() - start);
        }
        System.out.printf(
                "%-15s %-8s batch %4d, %4d epochs of %4d | CPU %5.0f ms, estimated %5.0f%n",
                hidden, activation, batch, epochs, samples, best / 1e6, estimated / 1e6);
    }

    private static long cpu() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
    }
}
