package nabla.numeric.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nabla.numeric.LimitError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTest {

    private static final LayeredNetwork XOR = new LayeredNetwork(Activation.TANH, Loss.CROSS_ENTROPY, 2, 3, 2);
    private static final Samples POINTS = Samples.ofClasses(2, new double[] {0, 0, 0, 1, 1, 0, 1, 1}, 2, 0, 1, 1, 0);
    private static final Samples NONE = POINTS.first(0);

    @Test
    void aRunIsWatchedEpochByEpochAndLeftAtAnyTime() {
        Training training = training(plain(0.5, 4, 100));
        Training.Epoch first = training.next();
        Training.Epoch second = training.next();

        assertThat(first.epoch()).isZero();
        assertThat(first.training()).isEqualTo(XOR.score(Start.drawn(XOR, 1), POINTS));
        assertThat(first.test().of()).isZero();
        assertThat(second.training().loss()).isLessThan(first.training().loss());
        assertThat(second.training()).isEqualTo(XOR.score(training.theta(), POINTS));
        assertThat(training.hasNext()).isTrue();
    }

    @Test
    void aRunEndsAfterItsLastEpoch() {
        Training training = training(plain(0.5, 4, 3));

        assertThat(run(training)).extracting(Training.Epoch::epoch).containsExactly(0, 1, 2, 3);
        assertThatThrownBy(training::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRunThatDivergesEndsThere() {
        LayeredNetwork steep = new LayeredNetwork(Activation.IDENTITY, Loss.SQUARED, 2, 2);
        Training training = new Training(steep, Start.drawn(steep, 1), POINTS, NONE, plain(1e200, 4, 100));
        List<Training.Epoch> epochs = run(training);

        assertThat(epochs).hasSizeLessThan(10);
        assertThat(epochs.get(epochs.size() - 1).training().loss()).isNotFinite();
    }

    @Test
    void aRunThatNobodyWaitsForEnds() {
        Training training = training(plain(0.5, 4, 3));
        training.next();
        Thread.currentThread().interrupt();

        assertThatThrownBy(training::next).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void batchesTakeTheSamplesInTheirOrderAndTheLastIsSmaller() {
        double[] theta = Start.drawn(XOR, 1);
        Training training = new Training(XOR, theta, POINTS, NONE, plain(0.5, 3, 1));
        run(training);
        double[] byHand = theta.clone();
        descend(byHand, XOR.gradient(byHand, POINTS.first(3)), 0.5);
        descend(byHand, XOR.gradient(byHand, Samples.ofClasses(2, new double[] {1, 1}, 2, 0)), 0.5);

        assertThat(training.theta()).isEqualTo(byHand);
    }

    @Test
    void aSeedShufflesTheSamplesAlikeEachTime() {
        double[] inOrder = end(plain(0.5, 1, 5));

        assertThat(end(shuffled(3))).isEqualTo(end(shuffled(3))).isNotEqualTo(end(shuffled(4)));
        assertThat(end(shuffled(3))).isNotEqualTo(inOrder);
    }

    @Test
    void momentumCarriesTheLastStepOn() {
        double[] theta = Start.drawn(XOR, 1);
        Training training = new Training(
                XOR,
                theta,
                POINTS,
                NONE,
                new Training.Settings(0.5, Schedule.CONSTANT, 0.9, 0, 4, 2, OptionalLong.empty()));
        run(training);
        double[] first = XOR.gradient(theta, POINTS);
        double[] byHand = theta.clone();
        descend(byHand, first, 0.5);
        double[] second = XOR.gradient(byHand, POINTS);
        descend(byHand, second, 0.5);
        descend(byHand, first, 0.45);

        assertThat(training.theta()).containsExactly(byHand, within(1e-15));
    }

    @Test
    void decayDrawsWeightsAndNoBiases() {
        double[] theta = new double[XOR.size()];
        Arrays.fill(theta, 1);
        Training training = new Training(
                XOR,
                theta,
                POINTS,
                NONE,
                new Training.Settings(0.5, Schedule.CONSTANT, 0, 0.1, 4, 1, OptionalLong.empty()));
        run(training);
        double[] gradient = XOR.gradient(theta, POINTS);

        assertThat(training.theta()[0]).isEqualTo(1 - 0.5 * (gradient[0] + 0.1));
        int bias = XOR.biasesAt(0);
        assertThat(training.theta()[bias]).isEqualTo(1 - 0.5 * gradient[bias]);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTANT, 0.8, 0.8, 0.8, 0.8",
        "STEP, 0.8, 0.4, 0.2, 0.1",
        "INVERSE, 0.8, 0.4, 0.26666666666666666, 0.2",
        "COSINE, 0.8, 0.6828427124746191, 0.4, 0.11715728752538102"
    })
    void aScheduleTurnsTheRateDown(Schedule schedule, double r0, double r1, double r2, double r3) {
        double[] rates =
                IntStream.range(0, 4).mapToDouble(t -> schedule.rate(0.8, t, 4)).toArray();

        assertThat(rates).containsExactly(new double[] {r0, r1, r2, r3}, within(1e-15));
    }

    @Test
    void theConfusionMatrixCountsEveryDigitOnce() {
        Digits digits = Digits.shipped();
        LayeredNetwork network = new LayeredNetwork(Activation.RELU, Loss.CROSS_ENTROPY, 64, 16, 10);
        Training training =
                new Training(network, Start.drawn(network, 1), digits.training(), digits.test(), plain(0.5, 32, 2));
        List<Training.Epoch> epochs = run(training);
        ConfusionMatrix matrix = ConfusionMatrix.of(network, training.theta(), digits.test());
        int right = IntStream.range(0, 10).map(k -> matrix.counts()[k][k]).sum();

        assertThat(right).isEqualTo(epochs.get(2).test().right()).isGreaterThan(250);
        assertThat(right + matrix.wrong().size()).isEqualTo(359);
        assertThat(matrix.wrong()).allSatisfy(wrong -> {
            assertThat(wrong.meant()).isEqualTo(digits.test().classes()[wrong.sample()]);
            assertThat(wrong.read()).isNotEqualTo(wrong.meant());
        });
        assertThat(epochs.get(2).test().accuracy()).isEqualTo(right / 359.0);
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatThrownBy(() -> plain(0.5, 0, 1)).isInstanceOf(LimitError.class);
        assertThatThrownBy(() -> plain(0.5, 1, 10_001)).isInstanceOf(LimitError.class);
        assertThatThrownBy(() -> new Training(XOR, Start.drawn(XOR, 1), NONE, NONE, plain(0.5, 1, 1)))
                .isInstanceOf(LimitError.class)
                .hasMessageStartingWith("samples:");
    }

    private static void descend(double[] theta, double[] gradient, double rate) {
        for (int i = 0; i < theta.length; i++) {
            theta[i] -= rate * gradient[i];
        }
    }

    private static double[] end(Training.Settings settings) {
        Training training = training(settings);
        run(training);
        return training.theta();
    }

    private static Training training(Training.Settings settings) {
        return new Training(XOR, Start.drawn(XOR, 1), POINTS, NONE, settings);
    }

    private static Training.Settings shuffled(long seed) {
        return new Training.Settings(0.5, Schedule.CONSTANT, 0, 0, 1, 5, OptionalLong.of(seed));
    }

    private static Training.Settings plain(double rate, int batch, int epochs) {
        return Training.Settings.plain(rate, batch, epochs);
    }

    private static List<Training.Epoch> run(Training training) {
        List<Training.Epoch> epochs = new ArrayList<>();
        training.forEachRemaining(epochs::add);
        return epochs;
    }
}
