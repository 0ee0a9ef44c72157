package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nabla.formula.Formula;
import nabla.numeric.algebra.CriticalPoint;
import nabla.numeric.algebra.SymmetricMatrix;
import nabla.numeric.algebra.Taylor;
import nabla.numeric.network.Activation;
import nabla.numeric.network.Digits;
import nabla.numeric.network.LayeredNetwork;
import nabla.numeric.network.Loss;
import nabla.numeric.network.Samples;
import nabla.numeric.network.Score;
import nabla.numeric.network.Start;
import nabla.numeric.network.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published number of the second edition, as NumPy computed it. */
class SecondValuesTest {

    private static final double EXACT = 1e-12;
    private static final double TRAINED = 1e-9;

    /** Of losses by ReLU: sums in another order may cross a kink. */
    private static final double KINKED = 1e-6;

    private static final int KINKED_COUNT = 2;

    /** Differences keep about eight digits, whatever computes them. */
    private static final double DIFFERENCES = 1e-11;

    private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
            Map.of("exp(x)", Math::exp, "sin(x)", Math::sin, "x^3", x -> x * x * x);

    @ParameterizedTest
    @MethodSource("hessians")
    void theHessianDecidesAsInTheBook(JsonNode entry) {
        double[] at = numbers(entry.get("at"));
        Formula f = Formula.read(
                entry.get("function").asText(),
                entry.get("function").asText().contains("a") ? List.of("a", "b") : List.of("x", "y"));
        double[][] expected = rows(entry.get("hessian"));
        double[] eigenvalues = numbers(entry.get("eigenvalues"));
        CriticalPoint point = CriticalPoint.of(f.gradient(at), f.hessian(at));

        assertThat(f.hessian(at)).isDeepEqualTo(expected);
        assertThat(point.kind().code()).isEqualTo(entry.get("kind").asText());
        assertClose(point.eigenvalues(), eigenvalues, EXACT);
        if (!entry.get("condition").isNull()) {
            double condition = new SymmetricMatrix(expected).eigen().condition();
            assertClose(condition, entry.get("condition").asDouble(), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("taylors")
    void taylorsSumsApproachTheFunction(JsonNode entry) {
        double at = entry.get("at").asDouble();
        double h = entry.get("h").asDouble();
        DoubleUnaryOperator f = FUNCTIONS.get(entry.get("function").asText());
        double[] derivatives = derivatives(entry.get("function").asText());

        assertClose(Taylor.sums(h, derivatives), numbers(entry.get("sums")), EXACT);
        assertClose(f.applyAsDouble(at + h), entry.get("exact").asDouble(), EXACT);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theNetworkHasTheLossAndTheGradientsOfTheBook(JsonNode entry) {
        LayeredNetwork network = network(entry);
        Samples samples = samples(entry);
        double[] theta = theta(network, entry.get("parameters"));
        double[] exact = theta(network, entry.get("gradient").get("exact"));
        double[] numeric = theta(network, entry.get("gradient").get("numeric"));

        assertClose(network.score(theta, samples).loss(), entry.get("loss").asDouble(), EXACT);
        assertThat(network.gradient(theta, samples)).containsExactly(exact, within(EXACT));
        assertThat(network.numericGradient(theta, samples, Difference.STEP))
                .containsExactly(numeric, within(DIFFERENCES));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theNetworkLearnsAsInTheBook(JsonNode entry) {
        LayeredNetwork network = network(entry);
        Samples samples = samples(entry);
        JsonNode history = entry.get("history");
        int steps = history.get(history.size() - 1).get("step").asInt();
        Training.Settings settings = Training.Settings.plain(entry.get("rate").asDouble(), samples.size(), steps);
        Training training =
                new Training(network, theta(network, entry.get("parameters")), samples, samples.first(0), settings);

        List<Training.Epoch> epochs = run(training);
        for (JsonNode mark : history) {
            Score score = epochs.get(mark.get("step").asInt()).training();
            assertClose(score.loss(), mark.get("loss").asDouble(), TRAINED);
            assertThat(score.right()).isEqualTo(mark.get("right").asInt());
        }
    }

    @Test
    void theStartsOfTheBookAreSines() throws IOException {
        JsonNode all = second().get("networks");
        for (int i = 0; i < 3; i++) {
            LayeredNetwork network = network(all.get(i));
            double spread = i == 0 ? 2 : 1;
            assertThat(Start.sines(network, spread, spread))
                    .containsExactly(theta(network, all.get(i).get("parameters")), within(EXACT));
        }
    }

    @Test
    void theDigitsAreDividedAsInTheBook() throws IOException {
        JsonNode digits = second().get("digits");
        int[] perClass = new int[Digits.CLASSES];
        for (int digit : Digits.shipped().training().classes()) {
            perClass[digit]++;
        }

        assertThat(Digits.shipped().training().size())
                .isEqualTo(digits.get("training").asInt());
        assertThat(Digits.shipped().test().size()).isEqualTo(digits.get("test").asInt());
        assertThat(Arrays.stream(perClass).asDoubleStream().toArray()).isEqualTo(numbers(digits.get("perClass")));
    }

    @Test
    void oneLayerReadsDigitsAsInTheBook() throws IOException {
        JsonNode run = second().get("digits").get("runs").get(0);
        LayeredNetwork network = new LayeredNetwork(Activation.IDENTITY, Loss.CROSS_ENTROPY, widths(run));
        List<Training.Epoch> epochs = read(run, network, new double[network.size()], "step");

        for (JsonNode mark : run.get("history")) {
            Training.Epoch epoch = epochs.get(mark.get("step").asInt());
            assertClose(epoch.training().loss(), mark.get("loss").asDouble(), TRAINED);
            assertThat(epoch.training().right()).isEqualTo(mark.get("right").asInt());
            assertThat(epoch.test().right()).isEqualTo(mark.get("rightOfTest").asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("twoLayers")
    void twoLayersReadDigitsAsInTheBook(JsonNode run) {
        LayeredNetwork network = new LayeredNetwork(Activation.RELU, Loss.CROSS_ENTROPY, widths(run));
        List<Training.Epoch> epochs = read(run, network, Start.sines(network), "epoch");

        for (JsonNode mark : run.get("history")) {
            Training.Epoch epoch = epochs.get(mark.get("epoch").asInt());
            assertThat(epoch.training().loss()).isCloseTo(mark.get("loss").asDouble(), within(KINKED));
            assertThat(epoch.test().loss()).isCloseTo(mark.get("lossOfTest").asDouble(), within(KINKED));
            assertThat(epoch.training().right()).isCloseTo(mark.get("right").asInt(), within(KINKED_COUNT));
            assertThat(epoch.test().right()).isCloseTo(mark.get("rightOfTest").asInt(), within(KINKED_COUNT));
        }
    }

    private static List<Training.Epoch> read(JsonNode run, LayeredNetwork network, double[] theta, String unit) {
        Digits digits = Digits.shipped();
        JsonNode history = run.get("history");
        Training.Settings settings = Training.Settings.plain(
                run.get("rate").asDouble(),
                run.get("batch").asInt(),
                history.get(history.size() - 1).get(unit).asInt());
        int samples = run.path("samples").asInt(digits.training().size());
        return run(new Training(network, theta, digits.training().first(samples), digits.test(), settings));
    }

    private static List<Training.Epoch> run(Training training) {
        List<Training.Epoch> epochs = new ArrayList<>();
        training.forEachRemaining(epochs::add);
        return epochs;
    }

    private static Stream<JsonNode> hessians() throws IOException {
        return entries(second().get("hessians"));
    }

    private static Stream<JsonNode> taylors() throws IOException {
        return entries(second().get("taylor"));
    }

    private static Stream<JsonNode> networks() throws IOException {
        return entries(second().get("networks"));
    }

    private static Stream<JsonNode> twoLayers() throws IOException {
        return entries(second().get("digits").get("runs")).skip(1);
    }

    /** At the place of the book. */
    private static double[] derivatives(String function) {
        return switch (function) {
            case "exp(x)" -> new double[] {1, 1, 1, 1};
            case "sin(x)" -> new double[] {0, 1, 0, -1};
            default -> new double[] {8, 12, 12, 6};
        };
    }

    private static LayeredNetwork network(JsonNode entry) {
        JsonNode weights = entry.get("parameters").get(0);
        return new LayeredNetwork(
                Activation.valueOf(entry.get("activation").asText().toUpperCase(Locale.ROOT)),
                Loss.CROSS_ENTROPY,
                weights.size(),
                weights.get(0).size(),
                2);
    }

    private static Samples samples(JsonNode entry) {
        return new Samples(
                2,
                2,
                tensor(entry.get("inputs")).values(),
                tensor(entry.get("targets")).values());
    }

    private static double[] theta(LayeredNetwork network, JsonNode parameters) {
        return network.theta(entries(parameters).map(SecondValuesTest::tensor).toList());
    }

    private static int[] widths(JsonNode run) {
        return Arrays.stream(numbers(run.get("layers")))
                .mapToInt(width -> (int) width)
                .toArray();
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode second() throws IOException {
        return new ObjectMapper().readTree(SecondValuesTest.class.getResource("/second-values.json"));
    }

    private static double[] numbers(JsonNode list) {
        return tensor(list).values();
    }

    private static double[][] rows(JsonNode matrix) {
        return entries(matrix).map(SecondValuesTest::numbers).toArray(double[][]::new);
    }

    private static Tensor tensor(JsonNode nested) {
        return Tensor.read("tensor", new ObjectMapper().convertValue(nested, Object.class));
    }

    private static void assertClose(double[] actual, double[] expected, double relative) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertClose(actual[i], expected[i], relative);
        }
    }

    private static void assertClose(double actual, double expected, double relative) {
        assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * relative));
    }
}
