package nabla.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nabla.numeric.descent.Descent;
import nabla.numeric.descent.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published number of the book, to the last digit, with the functions written by hand. */
class BookValuesTest {

    private static final Map<String, ToDoubleFunction<double[]>> FUNCTIONS = Map.of(
            "x^2", x -> x[0] * x[0],
            "3*x*exp(x)", x -> 3 * x[0] * Math.exp(x[0]),
            "0.01*x^2+0.1*x", x -> 0.01 * (x[0] * x[0]) + 0.1 * x[0],
            "x0*x0+4.0^2", x -> x[0] * x[0] + 4.0 * 4.0,
            "3.0^2+x1*x1", x -> 3.0 * 3.0 + x[0] * x[0],
            "2*x+3*x*y+y^3", x -> 2 * x[0] + 3 * x[0] * x[1] + Math.pow(x[1], 3),
            "w*x+x*y*z+3*w+z*y^2", x -> x[0] * x[1] + x[1] * x[2] * x[3] + 3 * x[0] + x[3] * (x[2] * x[2]),
            "x0^2+x1^2", x -> x[0] * x[0] + x[1] * x[1]);

    @ParameterizedTest
    @MethodSource("derivatives")
    void theDerivativePrintsAsInTheBook(JsonNode entry) {
        ToDoubleFunction<double[]> f = function(entry);
        double value = scheme(entry)
                .of(
                        x -> f.applyAsDouble(new double[] {x}),
                        entry.get("at").asDouble(),
                        entry.get("h").asDouble());

        assertThat(value).isEqualTo(entry.get("result").asDouble());
    }

    @ParameterizedTest
    @MethodSource("gradients")
    void theGradientPrintsAsInTheBook(JsonNode entry) {
        Tensor at = tensor(entry.get("at"));
        double[] gradient =
                Gradient.numeric(function(entry), at.values(), entry.get("h").asDouble(), scheme(entry));

        assertThat(gradient).isEqualTo(tensor(entry.get("result")).values());
        assertThat(PythonText.of(at.with(gradient)))
                .isEqualTo(entry.get("shown").asText());
        assertThat(at).usingRecursiveComparison().isEqualTo(tensor(entry.get("at")));
    }

    @ParameterizedTest
    @MethodSource("descents")
    void theEndOfTheDescentPrintsAsInTheBook(JsonNode entry) {
        double[] start = tensor(entry.get("start")).values();
        Descent.Settings settings = new Descent.Settings(
                Method.DESCENT, entry.get("rate").asDouble(), entry.get("steps").asInt(), 0);
        Descent descent = Descent.run(function(entry), start, settings);

        assertThat(descent.end()).isEqualTo(tensor(entry.get("result")).values());
        assertThat(PythonText.of(new Tensor(descent.end(), 2)))
                .isEqualTo(entry.get("shown").asText());
        assertThat(descent.stopped()).isEqualTo(Descent.Stop.STEPS);
        assertThat(descent.path()).hasSize(101);
    }

    @Test
    void aTraceShowsEveryStepOfTheMatrixExample() throws IOException {
        JsonNode entry = book().get("gradients").get(1);
        Gradient gradient =
                Gradient.traced(function(entry), tensor(entry.get("at")).values(), Difference.STEP, Difference.CENTRAL);

        assertThat(gradient.value()).isEqualTo(tensor(entry.get("result")).values());
        assertThat(gradient.evaluations()).isEqualTo(8);
        assertThat(gradient.trace()).extracting(Gradient.Step::index).containsExactly(0, 1, 2, 3);
        assertThat(gradient.trace().get(1).gradientSoFar()).containsExactly(5.000000000023874, 13.00000000000523, 0, 0);
    }

    private static Stream<JsonNode> derivatives() throws IOException {
        return Stream.concat(entries("derivatives"), Stream.of(book().get("naive")));
    }

    private static Stream<JsonNode> gradients() throws IOException {
        return entries("gradients");
    }

    private static Stream<JsonNode> descents() throws IOException {
        return entries("descents");
    }

    private static Stream<JsonNode> entries(String name) throws IOException {
        return StreamSupport.stream(book().get(name).spliterator(), false);
    }

    private static JsonNode book() throws IOException {
        return new ObjectMapper().readTree(BookValuesTest.class.getResource("/book-values.json"));
    }

    private static ToDoubleFunction<double[]> function(JsonNode entry) {
        return FUNCTIONS.get(entry.get("function").asText());
    }

    private static Difference scheme(JsonNode entry) {
        return Difference.valueOf(entry.get("scheme").asText().toUpperCase());
    }

    private static Tensor tensor(JsonNode nested) {
        return Tensor.read("tensor", new ObjectMapper().convertValue(nested, Object.class));
    }
}
