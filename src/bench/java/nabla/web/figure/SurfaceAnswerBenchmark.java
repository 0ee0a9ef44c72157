package nabla.web.figure;

import java.util.concurrent.TimeUnit;
import nabla.plot.surface.Surface;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import nabla.web.http.Json;

/** Milliseconds from a formula's text to a surface of 400 by 400 points with contour lines, and on to its JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SurfaceAnswerBenchmark {
    private static final int POINTS = 400;
    private static final int LEVELS = 12;

    @Param({"3*x^2+2*y^3+x^2*y^3", "sin(x)*exp(-y^2)+x*y", "x^2+y^2"})
    public String function;

    @Benchmark
    public Surface surface() {
        Landscape landscape = Landscape.read(function, null, null);
        return Surface.of(landscape.formula()::at, landscape.xs(POINTS), landscape.ys(POINTS), landscape.heights(POINTS), LEVELS, 10_000);
    }

    @Benchmark
    public byte[] surfaceAsJson() {
        return Json.bytes(surface());
    }
}
