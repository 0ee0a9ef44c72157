package nabla.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import nabla.formula.evaluation.Tape;
import nabla.formula.evaluation.TapeBuilder;
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

/** Microseconds for the gradient of Σ ½xᵢ² + xᵢxᵢ₊₁ in n variables: central differences against reverse mode. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradientBenchmark {

    /** 2n evaluations of n terms take minutes at n = 100,000: there one partial derivative stands for the n. */
    @State(Scope.Thread)
    public static class Few extends Chain {
        @Param({"10", "1000"})
        public int n;

        @Setup
        public void setUp() {
            build(n);
        }
    }

    @State(Scope.Thread)
    public static class Many extends Chain {
        @Param({"10", "1000", "100000"})
        public int n;

        @Setup
        public void setUp() {
            build(n);
        }
    }

    abstract static class Chain {
        Tape tape;
        double[] point;

        void build(int n) {
            TapeBuilder builder = Tape.builder(n);
            int half = builder.constant(0.5);
            int sum = builder.constant(0);
            for (int i = 0; i < n; i++) {
                int x = builder.variable(i);
                sum = builder.add(sum, builder.multiply(half, builder.multiply(x, x)));
                sum = i < n - 1 ? builder.add(sum, builder.multiply(x, builder.variable(i + 1))) : sum;
            }
            tape = builder.build(sum);
            point = new Random(1).doubles(n, -1, 1).toArray();
        }
    }

    @Benchmark
    public double evaluation(Many chain) {
        return chain.tape.at(chain.point);
    }

    @Benchmark
    public double[] reverseMode(Many chain) {
        return chain.tape.gradient(chain.point);
    }

    /** One of the n partial derivatives of a central difference: two evaluations. */
    @Benchmark
    public double onePartialByCentralDifference(Many chain) {
        double h = 1e-4;
        double[] x = chain.point;
        double kept = x[0];
        x[0] = kept + h;
        double above = chain.tape.at(x);
        x[0] = kept - h;
        double below = chain.tape.at(x);
        x[0] = kept;
        return (above - below) / (2 * h);
    }

    @Benchmark
    public double[] centralDifferences(Few chain) {
        double h = 1e-4;
        double[] x = chain.point;
        double[] gradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double kept = x[i];
            x[i] = kept + h;
            double above = chain.tape.at(x);
            x[i] = kept - h;
            gradient[i] = (above - chain.tape.at(x)) / (2 * h);
            x[i] = kept;
        }
        return gradient;
    }
}
