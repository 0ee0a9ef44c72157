package nabla.bench;

import java.util.concurrent.TimeUnit;
import nabla.numeric.network.Activation;
import nabla.numeric.network.Digits;
import nabla.numeric.network.LayeredNetwork;
import nabla.numeric.network.Loss;
import nabla.numeric.network.Start;
import nabla.numeric.network.Training;
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

/**
 * Milliseconds to train 64-32-10 on all digits for 20 epochs, both losses and accuracies after each: of a warm machine, and of
 * one that has just started.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DigitsBenchmark {

    @Param({"RELU", "TANH", "SIGMOID"})
    public Activation activation;

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public double warm() {
        return train();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public double first() {
        return train();
    }

    private double train() {
        Digits digits = Digits.shipped();
        LayeredNetwork network = new LayeredNetwork(activation, Loss.CROSS_ENTROPY, 64, 32, 10);
        Training.Settings settings = Training.Settings.plain(0.5, 32, 20);
        Training training =
                new Training(network, Start.sines(network), digits.training(), digits.test(), settings);
        double accuracy = 0;
        while (training.hasNext()) {
            accuracy = training.next().test().accuracy();
        }
        return accuracy;
    }
}
