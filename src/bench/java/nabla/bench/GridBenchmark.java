package nabla.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nabla.formula.Formula;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds per point on 400×400 points: a formula's grid and list of points, exp4j, and a loop written by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GridBenchmark.SIZE * GridBenchmark.SIZE)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GridBenchmark {

    static final int SIZE = 400;

    /** A polynomial, a product of two axes, and a landscape of 30 operations whose exponentials mix both axes. */
    public enum Surface {
        P("3*x^2+2*y^3+x^2*y^3") {
            @Override
            double at(double x, double y) {
                return 3 * Math.pow(x, 2) + 2 * Math.pow(y, 3) + Math.pow(x, 2) * Math.pow(y, 3);
            }
        },
        T("sin(x)*exp(-y^2)+x*y") {
            @Override
            double at(double x, double y) {
                return Math.sin(x) * Math.exp(-(y * y)) + x * y;
            }
        },
        PEAKS("3*(1-x)^2*exp(-x^2-(y+1)^2)-10*(x/5-x^3-y^5)*exp(-x^2-y^2)-exp(-(x+1)^2-y^2)/3") {
            @Override
            double at(double x, double y) {
                return 3 * (1 - x) * (1 - x) * Math.exp(-(x * x) - (y + 1) * (y + 1))
                        - 10 * (x / 5 - Math.pow(x, 3) - Math.pow(y, 5)) * Math.exp(-(x * x) - y * y)
                        - Math.exp(-((x + 1) * (x + 1)) - y * y) / 3;
            }
        };

        final String text;

        Surface(String text) {
            this.text = text;
        }

        abstract double at(double x, double y);
    }

    @Param
    public Surface surface;

    private final double[] axis = new double[SIZE];
    private final double[][] points = new double[2][SIZE * SIZE];
    private final double[] values = new double[SIZE * SIZE];
    private Formula formula;
    private Expression expression;

    @Setup(Level.Trial)
    public void setUp() {
        for (int i = 0; i < SIZE; i++) {
            axis[i] = -3 + 6.0 * i / (SIZE - 1);
        }
        for (int i = 0; i < SIZE * SIZE; i++) {
            points[0][i] = axis[i % SIZE];
            points[1][i] = axis[i / SIZE];
        }
        formula = Formula.read(surface.text, List.of("x", "y"));
        expression = new ExpressionBuilder(surface.text).variables("x", "y").build();
    }

    @Benchmark
    public double[][] grid() {
        return formula.grid(axis, axis);
    }

    /** What no grid can be faster than: its rows, made and written once. */
    @Benchmark
    public double[][] fill() {
        double[][] z = new double[SIZE][SIZE];
        for (double[] row : z) {
            Arrays.fill(row, axis[1]);
        }
        return z;
    }

    @Benchmark
    public double[] points() {
        formula.values(points, values);
        return values;
    }

    @Benchmark
    public double[] onePointAtATime() {
        for (int i = 0; i < values.length; i++) {
            values[i] = formula.at(points[0][i], points[1][i]);
        }
        return values;
    }

    @Benchmark
    public double[] exp4j() {
        for (int i = 0; i < values.length; i++) {
            values[i] = expression
                    .setVariable("x", points[0][i])
                    .setVariable("y", points[1][i])
                    .evaluate();
        }
        return values;
    }

    @Benchmark
    public double[][] byHand() {
        // every parameter runs in a fork of its own, so that surface.at is one known method there and gets inlined
        double[][] z = new double[SIZE][SIZE];
        for (int j = 0; j < SIZE; j++) {
            for (int i = 0; i < SIZE; i++) {
                z[j][i] = surface.at(axis[i], axis[j]);
            }
        }
        return z;
    }
}
