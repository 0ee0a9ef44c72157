package nabla.plot;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nabla.numeric.Cancellation;

/** A function over an interval, addressed by t from 0 to 1 so that neither huge nor tiny intervals overflow. */
record Window(DoubleUnaryOperator f, double lo, double hi) {

    private static final int INTERVALS = 128;

    Window {
        if (!(Double.isFinite(lo) && Double.isFinite(hi) && lo < hi)) {
            throw new IllegalArgumentException(
                    "a window needs finite ends in increasing order, not " + lo + " and " + hi);
        }
    }

    Sample at(double t) {
        Cancellation.check();
        double x = lo * (1 - t) + hi * t;
        return new Sample(t, x, f.applyAsDouble(x));
    }

    Sample between(Sample a, Sample b) {
        return at(a.t() / 2 + b.t() / 2);
    }

    Sample[] grid() {
        return IntStream.rangeClosed(0, INTERVALS)
                .mapToObj(i -> at((double) i / INTERVALS))
                .toArray(Sample[]::new);
    }
}
