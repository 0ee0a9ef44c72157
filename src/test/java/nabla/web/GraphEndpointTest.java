package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraphEndpointTest {

    @Test
    void whatSeveralOperationsPassBackToOneNodeAddsUp() {
        List<JsonNode> nodes = nodes("{'function':'(x+y)*y','variables':['x','y'],'at':[2,3]}");

        assertThat(nodes).extracting(node -> node.path("rule").asText()).containsExactly("x", "y", "x+y", "v1*y");
        assertThat(nodes).extracting(node -> node.path("worked").asText()).containsExactly("2", "3", "2+3", "5*3");
        assertThat(nodes).extracting(node -> node.path("value").asDouble()).containsExactly(2.0, 3.0, 5.0, 15.0);
        assertThat(nodes).extracting(node -> node.path("derivative").asDouble()).containsExactly(3.0, 8.0, 3.0, 1.0);
        assertThat(nodes.get(3).path("passed"))
                .extracting(passed -> passed.path("product").asDouble())
                .containsExactly(3.0, 5.0);
        assertThat(nodes.get(2).path("passed"))
                .extracting(passed -> passed.path("sum").asDouble())
                .containsExactly(3.0, 8.0);
    }

    @Test
    void aSubexpressionThatIsTypedTwiceIsOneNode() {
        List<JsonNode> nodes = nodes("{'function':'sin(x*y)+(x*y)^2','variables':['x','y'],'at':[[0.5],[-2]]}");

        assertThat(nodes)
                .extracting(node -> node.path("operation").asText())
                .containsExactly("variable", "variable", "multiply", "sin", "number", "power", "add");
        assertThat(nodes.get(5).path("inputs")).extracting(JsonNode::asInt).containsExactly(2, 4);
        assertThat(nodes.get(5).path("worked").asText()).isEqualTo("(-1)^2");
        assertThat(nodes.get(5).path("passed")).hasSize(1);
        assertThat(nodes.get(2).path("derivative").asDouble()).isCloseTo(Math.cos(-1) - 2, within(1e-15));
        assertThat(nodes.get(3).path("text").asText()).isEqualTo("sin(x*y)");
        assertThat(nodes.get(3).path("latex").asText()).isEqualTo("\\sin\\left(xy\\right)");
    }

    @Test
    void operationsAreNamedUnlikeAnyVariable() {
        List<JsonNode> nodes = nodes("{'function':'v1*e^v1','variables':['v1'],'at':1}");

        assertThat(nodes).extracting(node -> node.path("name").asText()).containsExactly("v1", "e", "vv1", "vv2");
        assertThat(nodes).extracting(node -> node.path("rule").asText()).containsExactly("v1", "e", "e^v1", "v1*vv1");
    }

    @ParameterizedTest
    @MethodSource("valuesOfTheBook")
    void theLastNodeHasTheValueThatTheBookHas(JsonNode entry) {
        double x = entry.get("at").asDouble() + entry.get("h").asDouble();
        List<JsonNode> nodes =
                nodes("{'function':'" + entry.get("function").asText() + "','variables':['x'],'at':" + x + "}");

        double exact = entry.get("exact").asDouble();
        assertThat(nodes.get(nodes.size() - 1).path("value").asDouble()).isCloseTo(exact, within(1e-12 * exact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^3*y - y/x              | [1.5, -0.25]",
                "log(x)*sqrt(x)+max(x, y) | [2, 3]",
                "sigmoid(2x-y)^2-tanh(x)  | [0.1, 0.7]",
                "5                        | [1, 2]",
                "y                        | [1, 2]"
            })
    void derivativesOfVariablesAreThePartialDerivatives(String function, String at) {
        String body = "{'function':'" + function + "','variables':['x','y'],'at':" + at + "}";
        List<JsonNode> nodes = nodes(body);
        JsonNode partials =
                Site.json(Site.post("/api/partials", body.replace('\'', '"'))).path("partials");

        for (int i = 0; i < 2; i++) {
            double exact = partials.get(i).path("exact").asDouble();
            assertThat(nodes.get(i).path("derivative").asDouble()).isCloseTo(exact, within(1e-12 * Math.abs(exact)));
        }
    }

    @Test
    void whereThereIsACornerItSaysSo() {
        JsonNode answer =
                Site.json(Site.post("/api/graph?lang=en", "{\"function\":\"relu(x)\",\"variables\":[\"x\"],\"at\":0}"));

        assertThat(answer.path("warning").path("code").asText()).isEqualTo("kink");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'variables':['x'],'at':1}                              | 400 | function",
                "{'function':'x+','variables':['x'],'at':1}              | 422 | function",
                "{'function':'x','at':1}                                 | 400 | variables",
                "{'function':'x','variables':['sin'],'at':1}             | 422 | variables",
                "{'function':'x','variables':['x']}                      | 400 | at",
                "{'function':'x','variables':['x'],'at':[1,2]}           | 422 | at",
                "{'function':'x','variables':['x'],'at':['q']}           | 422 | at[0]",
                "{'function':'log(x)','variables':['x'],'at':-1}         | 422 | at",
                "{'function':'x','variables':['x'],'at':1,'step':2}      | 400 | step"
            })
    void whatCannotBeIsRefusedByName(String body, int status, String field) {
        refuses(body, status, field);
    }

    @Test
    void aFormulaOfVeryManyOperationsIsRefused() {
        refuses("{'function':'x" + "+1".repeat(101) + "','variables':['x'],'at':1}", 422, "function");
    }

    private static void refuses(String body, int status, String field) {
        HttpResponse<String> response = Site.post("/api/graph?lang=ko", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Site.json(response).path("error").path("field").asText()).isEqualTo(field);
        assertThat(Site.json(response).path("error").path("message").asText()).containsPattern("[가-힣]");
    }

    private static List<JsonNode> nodes(String body) {
        HttpResponse<String> response = Site.post("/api/graph?lang=en", body.replace('\'', '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return StreamSupport.stream(Site.json(response).path("nodes").spliterator(), false)
                .toList();
    }

    private static Stream<JsonNode> valuesOfTheBook() throws IOException {
        JsonNode second = new ObjectMapper().readTree(GraphEndpointTest.class.getResource("/second-values.json"));
        return StreamSupport.stream(second.get("taylor").spliterator(), false);
    }
}
