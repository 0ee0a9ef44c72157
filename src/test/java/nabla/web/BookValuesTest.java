package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure that the book prints, as NumPy computed it, read off the endpoints to the last digit. */
class BookValuesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Stream<JsonNode> entries(String kind) throws IOException {
        try (var in = BookValuesTest.class.getResourceAsStream("/book-values.json")) {
            return StreamSupport.stream(JSON.readTree(in).path(kind).spliterator(), false).toList().stream();
        }
    }

    static Stream<JsonNode> derivatives() throws IOException {
        return Stream.concat(
                entries("derivatives"),
                Stream.of(JSON.readTree(BookValuesTest.class.getResourceAsStream("/book-values.json"))
                        .path("naive")));
    }

    static Stream<JsonNode> gradients() throws IOException {
        return entries("gradients");
    }

    static Stream<JsonNode> descents() throws IOException {
        return entries("descents");
    }

    @ParameterizedTest
    @MethodSource("derivatives")
    void everyDerivativeComesOutToTheLastDigit(JsonNode entry) {
        ObjectNode body = JSON.createObjectNode();
        body.set("function", entry.path("function"));
        body.set("variable", entry.path("variables").get(0));
        body.set("at", entry.path("at"));
        body.set("h", entry.path("h"));
        body.set("scheme", entry.path("scheme"));
        JsonNode answer = Site.answer("/api/derivative", body.toString());
        assertThat(answer.path("value").asDouble())
                .isEqualTo(entry.path("result").asDouble());
    }

    @ParameterizedTest
    @MethodSource("gradients")
    void everyGradientComesOutToTheLastDigitInItsShape(JsonNode entry) {
        ObjectNode body = JSON.createObjectNode();
        for (String key : new String[] {"function", "variables", "at", "h", "scheme"}) {
            body.set(key, entry.path(key));
        }
        JsonNode answer = Site.answer("/api/gradient", body.toString());
        assertThat(answer.path("value")).isEqualTo(entry.path("result"));
        assertThat(answer.path("shown").asText()).isEqualTo(entry.path("shown").asText());
    }

    @ParameterizedTest
    @MethodSource("descents")
    void everyDescentEndsWhereTheBookSays(JsonNode entry) {
        ObjectNode body = JSON.createObjectNode();
        for (String key : new String[] {"function", "variables", "start", "rate", "steps", "h"}) {
            body.set(key, entry.path(key));
        }
        JsonNode answer = Site.answer("/api/descent", body.toString());
        assertThat(answer.path("end")).isEqualTo(entry.path("result"));
        assertThat(answer.path("shown").asText()).isEqualTo(entry.path("shown").asText());
        assertThat(answer.path("path")).hasSize(101);
        assertThat(answer.path("stopped").asText()).isEqualTo("steps");
    }

    @Test
    void theTraceFillsTheGradientCellByCellAndLeavesTheInputAlone() {
        JsonNode trace = Site.answer(
                        "/api/gradient",
                        """
                        {"function": "w*x+x*y*z+3*w+z*y^2", "variables": ["w", "x", "y", "z"],
                         "at": [[1, 2], [3, 4]], "trace": true}""")
                .path("trace");
        assertThat(trace).hasSize(4);
        assertThat(trace.get(1).path("gradientSoFar").toString())
                .isEqualTo("[[5.000000000023874,13.00000000000523],[0.0,0.0]]");
        assertThat(trace.get(3).path("x").asDouble()).isEqualTo(4);
    }
}
