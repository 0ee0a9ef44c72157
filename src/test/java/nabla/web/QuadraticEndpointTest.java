package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadraticEndpointTest {

    @ParameterizedTest
    @MethodSource("hessians")
    void aCriticalPointOfTheBookIsJudgedByItsQuadratic(JsonNode entry) {
        boolean named = entry.get("function").asText().contains("a");
        JsonNode answer = answer("{'function':'" + entry.get("function").asText() + "','variables':"
                + (named ? "['a','b']" : "['x','y']") + ",'at':" + entry.get("at") + "}");
        JsonNode bending = answer.path("bending");

        assertThat(answer.path("hessian")).isEqualTo(entry.get("hessian"));
        assertThat(answer.path("kind").asText()).isEqualTo(entry.get("kind").asText());
        for (int i = 0; i < 2; i++) {
            double expected = entry.get("eigenvalues").get(i).asDouble();
            assertThat(bending.path("eigenvalues").get(i).asDouble())
                    .isCloseTo(expected, within(Math.abs(expected) * 1e-12));
        }
        assertThat(bending.has("condition")).isEqualTo(!entry.get("condition").isNull());
        assertThat(bending.path("condition").asDouble())
                .isCloseTo(
                        entry.get("condition").asDouble(),
                        within(entry.get("condition").asDouble() * 1e-12));
    }

    @Test
    void onASlopeNewtonsStepLeadsToTheBottomOfTheQuadratic() {
        JsonNode answer = answer("{'function':'x^2-x*y+y^2-3*x','at':[5,-7]}");

        assertThat(answer.path("kind").asText()).isEqualTo("slope");
        assertThat(answer.path("newton").path("point").get(0).asDouble()).isCloseTo(2, within(1e-14));
        assertThat(answer.path("newton").path("point").get(1).asDouble()).isCloseTo(1, within(1e-14));
        assertThat(answer.path("quadratic").path("formula").path("text").asText())
                .isEqualTo("94+14*(x-5)-19*(y+7)+(x-5)^2-(x-5)*(y+7)+(y+7)^2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sin(x)*exp(y)  | [0.3, -0.7]",
                "x^4+y^4        | [0, 0]",
                "1e20*x^2+1e-20*y^2 | [1e-7, 3]",
                "1/(x-y)        | [1e-6, 2e-6]"
            })
    void theQuadraticTouchesTheSurfaceAtThePoint(String function, String at) {
        JsonNode answer = answer("{'function':'" + function + "','at':" + at + "}");
        String text = answer.path("quadratic").path("formula").path("text").asText();
        JsonNode touching = answer("{'function':'" + text + "','at':" + at + "}");
        double value = answer.path("value").asDouble();

        assertThat(touching.path("value").asDouble()).isCloseTo(value, within(1e-12 * Math.abs(value)));
        assertThat(answer.path("quadratic").path("surface").path("z")).hasSize(61);
    }

    @Test
    void aFlatPointIsUndecidedAndNewtonKnowsNoStep() {
        JsonNode answer = answer("{'function':'x^4+y^4','at':[0,0]}");

        assertThat(answer.path("kind").asText()).isEqualTo("undecided");
        assertThat(answer.path("quadratic").path("formula").path("text").asText())
                .isEqualTo("0");
        assertThat(answer.has("newton")).isFalse();
    }

    @Test
    void whereThereIsNoSecondDerivativeThereIsNoQuadratic() {
        JsonNode answer = answer("{'function':'sqrt(x)+y^2','at':[0,1]}");

        assertThat(answer.path("kind").asText()).isEqualTo("undefined");
        assertThat(answer.has("quadratic")).isFalse();
        assertThat(answer.path("surface").path("z")).hasSize(61);
        assertThat(answer.path("gradient").get(0).isNull()).isTrue();
        assertThat(answer.path("gradient").get(1).asDouble()).isEqualTo(2);
        assertThat(answer.path("warning").path("code").asText()).isEqualTo("edge-of-domain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x*abs(x)+y^2               | f_xx",
                "x*y+cbrt(y)^4              | f_yy",
                "x^2+y*relu(y)              | f_yy",
                "if(x<0, x^3, x^2)+x*y      | f_xx",
                "x*abs(x)+y*abs(y)          | f_xx, f_yy"
            })
    void aSecondDerivativeThatDoesNotExistIsNullWithItsReason(String function, String missing) {
        JsonNode answer = answer("{'function':'" + function + "','at':[0,0]}");

        for (int i = 0; i < 2; i++) {
            assertThat(answer.path("gradient").get(i).isNumber()).isTrue();
            String name = i == 0 ? "f_xx" : "f_yy";
            assertThat(answer.path("hessian").get(i).get(i).isNull()).isEqualTo(missing.contains(name));
            assertThat(answer.path("hessianShown").get(i).get(i).isNull()).isEqualTo(missing.contains(name));
        }
        assertThat(answer.toString()).doesNotContain("NaN", "nan");
        assertThat(answer.path("warning").path("code").asText()).isEqualTo("no-second-derivative");
        assertThat(answer.path("warning").path("message").asText()).startsWith(missing + " has no value here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2*sign(sqrt(sqrt(10))-10^0.25)+y^2", "x^2+y^2*abs(y)*sign(sqrt(sqrt(7))-7^0.25)"})
    void whatIsTooCostlyToFindIsNotSaidToBeMissing(String function) {
        JsonNode answer = answer("{'function':'" + function + "','at':[1,0]}");

        assertThat(answer.path("warning").path("code").asText()).isEqualTo("unknown");
        assertThat(answer.path("message").asText()).contains("could be found out here within the limit");
    }

    private static JsonNode answer(String body) {
        return Site.json(Site.post("/api/quadratic?lang=en", body.replace('\'', '"')));
    }

    private static Stream<JsonNode> hessians() throws IOException {
        JsonNode second = new ObjectMapper().readTree(QuadraticEndpointTest.class.getResource("/second-values.json"));
        return StreamSupport.stream(second.get("hessians").spliterator(), false);
    }
}
