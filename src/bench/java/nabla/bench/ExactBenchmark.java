package nabla.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nabla.formula.Formula;
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

/** The derivative to the last double, beside that of the tape; the point stands behind the formula. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExactBenchmark {

    @Param({"3*x*exp(x) 2", "sin(x)/x 0.001", "sqrt(x^4)+abs(x)*x 0", "(exp(x)-1)/x 1e-12", "(exp(x)-1)/x 1e-300"})
    public String question;

    private Formula formula;
    private double x;

    @Setup
    public void read() {
        String[] parts = question.split(" ");
        formula = Formula.read(parts[0], List.of("x"));
        x = Double.parseDouble(parts[1]);
    }

    @Benchmark
    public double[] byTape() {
        return formula.fastGradient(x);
    }

    @Benchmark
    public double[] toTheLastDouble() {
        return formula.gradient(x);
    }
}
