package nabla.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nabla.plot.Axis;
import nabla.plot.surface.Contour;
import nabla.plot.surface.Contours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Contour lines of a 400 by 400 grid at up to 15 levels, the choice of the levels included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ContoursBenchmark {

    @Param({"bowl", "waves", "valley"})
    public String landscape;

    private final double[] axis = Axis.of(-3, 3, 400);
    private double[][] z;

    @Setup
    public void fill() {
        z = new double[axis.length][axis.length];
        for (int row = 0; row < axis.length; row++) {
            for (int column = 0; column < axis.length; column++) {
                z[row][column] = height(axis[column], axis[row]);
            }
        }
    }

    private double height(double x, double y) {
        return switch (landscape) {
            case "bowl" -> x * x + y * y;
            case "waves" -> Math.sin(5 * x) * Math.cos(5 * y);
            default -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
        };
    }

    @Benchmark
    public List<Contour> contours() {
        return Contours.of(axis, axis, z, 15);
    }
}
