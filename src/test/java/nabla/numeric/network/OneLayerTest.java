package nabla.numeric.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nabla.numeric.LimitError;
import nabla.numeric.ShapeError;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OneLayerTest {

    private static final List<OneLayer.Sample> PLANE =
            List.of(sample(5, 1, 2), sample(4, 2, 1), sample(3, 3, 0), sample(6, 0, 3));

    @Test
    void theLossIsTheMeanOfHalfTheSquaredErrors() {
        OneLayer layer = new OneLayer(new double[] {0.5, -1});
        List<OneLayer.Sample> samples = List.of(sample(1, 2, 3), sample(0, 1, 1));

        assertThat(layer.predict(2, 3)).isEqualTo(-2);
        assertThat(layer.loss(samples)).isEqualTo((0.5 * 9 + 0.5 * 0.25) / 2);
        assertThat(layer.gradient(samples)).containsExactly((-3 * 2 - 0.5) / 2, (-3 * 3 - 0.5) / 2);
    }

    @Test
    void aPassKeepsEveryIntermediateValue() {
        OneLayer.Pass pass = new OneLayer(new double[] {0.5, -1}).pass(sample(1, 2, 3));

        assertThat(pass.products()).containsExactly(1, -3);
        assertThat(pass.prediction()).isEqualTo(-2);
        assertThat(pass.error()).isEqualTo(-3);
        assertThat(pass.loss()).isEqualTo(4.5);
    }

    @Property(tries = 300)
    void theChainRuleAgreesWithDifferences(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Random random = new Random(seed);
        OneLayer layer = new OneLayer(random.doubles(n, -2, 2).toArray());
        List<OneLayer.Sample> samples = IntStream.range(0, 5)
                .mapToObj(i -> new OneLayer.Sample(random.doubles(n, -2, 2).toArray(), random.nextGaussian()))
                .toList();

        assertThat(layer.numericGradient(samples, 1e-4)).containsExactly(layer.gradient(samples), within(1e-9));
    }

    @Test
    void trainingFindsTheWeightsOfThePlane() {
        List<OneLayer.Step> history = new OneLayer(new double[] {0, 0}).train(PLANE, 0.1, 1000);
        OneLayer.Step last = history.get(1000);

        assertThat(history).hasSize(1001);
        assertThat(last.weights()).containsExactly(new double[] {1, 2}, within(1e-9));
        assertThat(last.predictions()).containsExactly(new double[] {5, 4, 3, 6}, within(1e-9));
        assertThat(history).extracting(OneLayer.Step::loss).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void oneUpdateSubtractsTheRateTimesTheGradient() {
        List<OneLayer.Step> history = new OneLayer(new double[] {0.5, -1}).train(PLANE, 0.1, 1);
        double[] gradient = history.get(0).gradient();

        assertThat(history.get(1).weights()).containsExactly(0.5 - 0.1 * gradient[0], -1 - 0.1 * gradient[1]);
        assertThat(history.get(0).numeric()).containsExactly(gradient, within(1e-9));
    }

    @Test
    void trainingThatDivergesEndsEarly() {
        List<OneLayer.Step> history = new OneLayer(new double[] {0, 0}).train(PLANE, 10, 10_000);

        assertThat(history).hasSizeLessThan(200);
        assertThat(history.get(history.size() - 1).loss()).isInfinite();
    }

    @Test
    void samplesThatDoNotFitAreRefused() {
        OneLayer layer = new OneLayer(new double[] {0, 0});

        assertThatThrownBy(() -> layer.train(List.of(sample(1, 2, 3, 4)), 0.1, 1))
                .isInstanceOf(ShapeError.class)
                .hasMessage("inputs: expected a list of 2, got a list of 3.");
        assertThatThrownBy(() -> layer.train(List.of(), 0.1, 1)).isInstanceOf(LimitError.class);
        assertThatThrownBy(() -> layer.train(PLANE, 0.1, -1)).isInstanceOf(LimitError.class);
    }

    private static OneLayer.Sample sample(double target, double... inputs) {
        return new OneLayer.Sample(inputs, target);
    }
}
