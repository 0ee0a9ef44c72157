package nabla.numeric.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import nabla.numeric.Tensor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SoftmaxNetworkTest {

    private static final double[] X = {0.6, 0.9};
    private static final double[] T = {0, 0, 1};
    private static final SoftmaxNetwork NETWORK =
            new SoftmaxNetwork(new Tensor(new double[] {0.2, -0.4, 1.1, 0.3, 0.8, -0.5}, 2, 3));

    @Test
    void theScoresAreTheInputTimesTheWeights() {
        assertThat(NETWORK.scores(X))
                .containsExactly(
                        new double[] {0.6 * 0.2 + 0.9 * 0.3, 0.6 * -0.4 + 0.9 * 0.8, 0.6 * 1.1 + 0.9 * -0.5},
                        within(1e-15));
        assertThat(NETWORK.predicted(X)).isEqualTo(1);
    }

    @Test
    void theErrorIsMinusTheLogarithmOfTheRightProbability() {
        double[] y = NETWORK.probabilities(X);

        assertThat(Arrays.stream(y).sum()).isCloseTo(1, within(1e-15));
        assertThat(NETWORK.loss(X, T)).isCloseTo(-Math.log(y[2]), within(1e-15));
    }

    @Test
    void theGradientIsTheOuterProductShapedAsTheWeights() {
        double[] y = NETWORK.probabilities(X);
        Tensor gradient = NETWORK.gradient(X, T);

        assertThat(gradient.shape()).containsExactly(2, 3);
        assertThat(gradient.values())
                .containsExactly(0.6 * y[0], 0.6 * y[1], 0.6 * (y[2] - 1), 0.9 * y[0], 0.9 * y[1], 0.9 * (y[2] - 1));
    }

    @Property(tries = 300)
    void theExactGradientAgreesWithDifferences(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int inputs,
            @ForAll @IntRange(min = 1, max = 6) int classes) {
        SoftmaxNetwork network = SoftmaxNetwork.random(inputs, classes, seed);
        Random random = new Random(~seed);
        double[] x = random.doubles(inputs, -2, 2).toArray();
        double[] target = random.doubles(classes, 0, 1).toArray();
        double[] before = network.weights().values().clone();

        assertThat(network.numericGradient(x, target, 1e-4).values())
                .containsExactly(network.gradient(x, target).values(), within(1e-6));
        assertThat(network.weights().values()).isEqualTo(before);
    }

    @Test
    void softmaxAndErrorStayFiniteForHugeScores() {
        assertThat(SoftmaxNetwork.softmax(1000, 0, -1000)).containsExactly(1, 0, 0);
        assertThat(SoftmaxNetwork.softmax(5, 5)).containsExactly(0.5, 0.5);
        SoftmaxNetwork sure = new SoftmaxNetwork(new Tensor(new double[] {1000, 0, -1000}, 1, 3));

        assertThat(sure.loss(new double[] {1}, T)).isEqualTo(2000);
        assertThat(sure.loss(new double[] {1}, new double[] {1, 0, 0})).isZero();
        assertThat(sure.gradient(new double[] {1}, T).values()).containsExactly(1, 0, -1);
    }

    @Test
    void aSeedDrawsTheSameNormalWeightsEverywhere() {
        SoftmaxNetwork network = SoftmaxNetwork.random(100, 100, 42);
        double[] drawn = network.weights().values();

        assertThat(drawn).startsWith(1.1419053154730547, 0.9194079489827879, -0.9498666368908959);
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(0, within(0.03));
        assertThat(Arrays.stream(drawn).map(w -> w * w).average().orElseThrow()).isCloseTo(1, within(0.05));
    }

    @Test
    void trainingTurnsThePredictionToTheTarget() {
        List<SoftmaxNetwork.Step> history = NETWORK.train(X, T, 0.5, 100);

        assertThat(history).hasSize(101);
        assertThat(history.get(0).pass().predicted()).isEqualTo(1);
        assertThat(history.get(100).pass().predicted()).isEqualTo(2);
        assertThat(history.get(100).pass().probabilities()[2]).isGreaterThan(0.95);
        assertThat(history).extracting(step -> step.pass().loss()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(history.get(1).weights().values()[2])
                .isEqualTo(1.1 - 0.5 * history.get(0).gradient().values()[2]);
    }

    @Test
    void aPassKeepsEveryIntermediateValue() {
        SoftmaxNetwork.Pass pass = NETWORK.pass(X, T);

        assertThat(pass.products().values())
                .containsExactly(0.6 * 0.2, 0.6 * -0.4, 0.6 * 1.1, 0.9 * 0.3, 0.9 * 0.8, 0.9 * -0.5);
        assertThat(pass.scores()).containsExactly(NETWORK.scores(X));
        assertThat(pass.powers()[pass.predicted()]).isEqualTo(1);
        assertThat(Arrays.stream(pass.powers()).sum()).isEqualTo(pass.total());
        assertThat(pass.probabilities()[0]).isEqualTo(pass.powers()[0] / pass.total());
        assertThat(pass.errors()[2]).isEqualTo(pass.probabilities()[2] - 1);
        assertThat(pass.loss()).isEqualTo(NETWORK.loss(X, T));
    }

    @Test
    void everyStepOfTrainingChecksItsGradientByDifferences() {
        for (SoftmaxNetwork.Step step : NETWORK.train(X, T, 0.5, 10)) {
            assertThat(step.numeric().values()).containsExactly(step.gradient().values(), within(1e-9));
        }
    }

    @Test
    void inputsThatDoNotFitTheWeightsAreRefused() {
        assertThatThrownBy(() -> NETWORK.scores(1, 2, 3)).hasMessage("input: expected a list of 2, got a list of 3.");
        assertThatThrownBy(() -> NETWORK.loss(X, new double[2]))
                .hasMessage("target: expected a list of 3, got a list of 2.");
        assertThatThrownBy(() -> NETWORK.train(X, T, 1, 100_000)).isInstanceOf(LimitError.class);
        assertThatThrownBy(() -> new SoftmaxNetwork(new Tensor(new double[6], 6)))
                .isInstanceOf(ShapeError.class);
        assertThatThrownBy(() -> new SoftmaxNetwork(new Tensor(new double[0], 2, 0)))
                .isInstanceOf(ShapeError.class);
    }
}
