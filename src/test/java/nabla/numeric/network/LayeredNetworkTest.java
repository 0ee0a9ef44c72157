package nabla.numeric.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import nabla.numeric.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayeredNetworkTest {

    private static final LayeredNetwork SMALL = new LayeredNetwork(Activation.TANH, Loss.CROSS_ENTROPY, 2, 3, 2);

    /** With fixed seeds, as differences fail where a sum of ReLU happens to lie beside its kink. */
    @ParameterizedTest
    @EnumSource
    void backpropagationAgreesWithDifferences(Activation activation) {
        for (Loss loss : Loss.values()) {
            LayeredNetwork network = new LayeredNetwork(activation, loss, 3, 4, 5, 2);
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                double[] theta = random.doubles(network.size(), -1, 1).toArray();
                double[] x = random.doubles(21, -2, 2).toArray();
                Samples samples = Samples.ofClasses(3, x, 2, 0, 1, 1, 0, 1, 0, 0);

                assertThat(GradientCheck.of(network, theta, samples, 1e-5).largest())
                        .isLessThan(1e-5);
            }
        }
    }

    @Test
    void atAKinkDifferencesAndBackpropagationDisagree() {
        Samples samples = Samples.ofClasses(2, new double[] {1, 2, -1, 0.5}, 2, 0, 1);
        LayeredNetwork atAKink = new LayeredNetwork(Activation.RELU, Loss.CROSS_ENTROPY, 2, 3, 2);
        double[] theta = new double[atAKink.size()];
        theta[atAKink.weightsAt(1)] = 1;

        assertThat(GradientCheck.of(atAKink, theta, samples, 1e-4).largest()).isGreaterThan(0.9);
    }

    @Test
    void withoutHiddenLayersItIsTheSoftmaxNetwork() {
        LayeredNetwork network = new LayeredNetwork(Activation.IDENTITY, Loss.CROSS_ENTROPY, 2, 3);
        double[] weights = {0.2, -0.4, 1.1, 0.3, 0.8, -0.5};
        double[] theta = network.theta(List.of(new Tensor(weights, 2, 3), new Tensor(new double[3], 3)));
        SoftmaxNetwork oneLayer = new SoftmaxNetwork(new Tensor(weights, 2, 3));
        double[] x = {0.6, 0.9};
        Samples samples = Samples.ofClasses(2, x, 3, 2);

        assertThat(network.outputs(theta, x).get(0)).containsExactly(oneLayer.probabilities(x), within(1e-15));
        assertThat(network.score(theta, samples).loss())
                .isCloseTo(oneLayer.loss(x, new double[] {0, 0, 1}), within(1e-15));
        assertThat(network.parameters(network.gradient(theta, samples)).get(0).values())
                .containsExactly(oneLayer.gradient(x, new double[] {0, 0, 1}).values(), within(1e-15));
    }

    @Test
    void hugeSumsNeitherOverflowNorLoseTheLoss() {
        LayeredNetwork network = new LayeredNetwork(Activation.IDENTITY, Loss.CROSS_ENTROPY, 1, 3);
        double[] theta = {1000, 0, -1000, 0, 0, 0};

        assertThat(network.score(theta, Samples.ofClasses(1, new double[] {1}, 3, 2))
                        .loss())
                .isEqualTo(2000);
        assertThat(network.outputs(theta, 1).get(0)).containsExactly(1, 0, 0);
    }

    @Test
    void squaredErrorIsThatOfTheOneLayerNetwork() {
        LayeredNetwork network = new LayeredNetwork(Activation.IDENTITY, Loss.SQUARED, 2, 1);
        OneLayer layer = new OneLayer(new double[] {0.5, -1});
        Samples samples = new Samples(2, 1, new double[] {1, 2, 3, -1}, new double[] {0.25, 1});
        List<OneLayer.Sample> same =
                List.of(new OneLayer.Sample(new double[] {1, 2}, 0.25), new OneLayer.Sample(new double[] {3, -1}, 1));
        double[] theta = {0.5, -1, 0};

        assertThat(network.score(theta, samples).loss()).isEqualTo(layer.loss(same));
        assertThat(network.score(theta, samples).right()).isEqualTo(2);
        assertThat(network.parameters(network.gradient(theta, samples)).get(0).values())
                .containsExactly(layer.gradient(same), within(1e-15));
    }

    @Test
    void parametersComeOutAsTheyWentIn() {
        double[] theta = Start.drawn(SMALL, 7);

        assertThat(SMALL.size()).isEqualTo(17);
        assertThat(SMALL.multiplications()).isEqualTo(12);
        assertThat(SMALL.parameters(theta)).extracting(Tensor::size).containsExactly(6, 3, 6, 2);
        assertThat(SMALL.theta(SMALL.parameters(theta))).isEqualTo(theta);
    }

    @Test
    void oneSeedDrawsTheSameWeightsEverywhere() {
        assertThat(Start.drawn(SMALL, 7)).isEqualTo(Start.drawn(SMALL, 7)).isNotEqualTo(Start.drawn(SMALL, 8));
        assertThat(Start.drawn(SMALL, 7)[0]).isEqualTo(new Random(7).nextGaussian() * Math.sqrt(0.5));
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        double[] theta = Start.drawn(SMALL, 7);
        assertThatThrownBy(() -> SMALL.score(theta, Samples.ofClasses(3, new double[3], 2, 0)))
                .isInstanceOf(ShapeError.class)
                .hasMessageStartingWith("x:");
        assertThatThrownBy(() -> SMALL.score(new double[3], Samples.ofClasses(2, new double[2], 2, 0)))
                .hasMessage("theta: expected a list of 17, got a list of 3.");
        assertThatThrownBy(() -> SMALL.theta(List.of(new Tensor(new double[6], 3, 2))))
                .isInstanceOf(ShapeError.class);
        assertThatThrownBy(() -> new LayeredNetwork(Activation.TANH, Loss.SQUARED, 2, 0, 2))
                .isInstanceOf(LimitError.class)
                .hasMessageStartingWith("units:");
        assertThatThrownBy(() -> new LayeredNetwork(Activation.TANH, Loss.SQUARED, 2000, 2000))
                .hasMessageStartingWith("parameters:");
        assertThatThrownBy(() -> new LayeredNetwork(Activation.TANH, Loss.SQUARED, 2))
                .hasMessageStartingWith("layers:");
    }
}
