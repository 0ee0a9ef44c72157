package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayersEndpointTest {
    private static final String XOR = "'points':[[0,0,0],[0,1,1],[1,0,1],[1,1,0]]";

    @ParameterizedTest
    @MethodSource("networks")
    void aNetworkOfTheBookLearnsAsThere(JsonNode entry) {
        int hidden = entry.get("parameters").get(0).get(0).size();
        JsonNode history = entry.get("history");
        JsonNode answer = answer("{" + XOR + ",'hidden':[" + hidden + "],'activation':'"
                + entry.get("activation").asText() + "','rate':" + entry.get("rate") + ",'steps':"
                + history.get(history.size() - 1).get("step") + ",'parameters':" + entry.get("parameters") + "}");

        assertThat(answer.path("loss").asDouble()).isCloseTo(entry.get("loss").asDouble(), within(1e-12));
        assertThat(answer.path("gradient").path("exact").get(1).get(0).asDouble())
                .isCloseTo(entry.get("gradient").get("exact").get(1).get(0).asDouble(), within(1e-12));
        for (JsonNode mark : history) {
            int step = mark.get("step").asInt();
            assertThat(answer.path("losses").get(step).asDouble())
                    .isCloseTo(mark.get("loss").asDouble(), within(1e-9));
            assertThat(answer.path("right").get(step).asInt())
                    .isEqualTo(mark.get("right").asInt());
        }
    }

    @Test
    void framesShowTheBoundaryAndEveryUnitAsItBends() {
        JsonNode answer = answer("{" + XOR + ",'hidden':[3,2],'steps':100,'seed':4}");
        JsonNode frames = answer.path("frames");
        JsonNode last = frames.get(frames.size() - 1);

        assertThat(frames).hasSize(21);
        assertThat(frames.get(0).path("step").asInt()).isZero();
        assertThat(last.path("step").asInt()).isEqualTo(100);
        assertThat(frames.get(0).path("parameters")).isEqualTo(answer.path("parameters"));
        assertThat(last.path("boundary")).hasSize(41);
        assertThat(last.path("units")).hasSize(2);
        assertThat(last.path("units").get(0)).hasSize(3);
        assertThat(last.path("parametersBrief")).hasSize(6);
        assertThat(answer.path("losses")).hasSize(101);
        assertThat(answer.path("gradient").path("difference").asDouble()).isLessThan(1e-5);
    }

    @Test
    void aRunThatDivergesEndsWithItsLastFrame() {
        JsonNode answer = answer("{" + XOR + ",'hidden':[2],'activation':'identity','rate':1e300,'steps':50,'seed':4}");

        assertThat(answer.path("losses").size()).isLessThan(51);
        JsonNode frames = answer.path("frames");
        assertThat(frames.get(frames.size() - 1).path("step").asInt())
                .isEqualTo(answer.path("losses").size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'points':[],'hidden':[2]}                               | points",
                "{'points':[[0,0,2]],'hidden':[2]}                        | points[0][2]",
                "{'points':[[0,1e7,1]],'hidden':[2]}                      | points[0]",
                "{'points':[[0,0]],'hidden':[2]}                          | points[0]",
                "{'points':[[0,0,1]],'hidden':[]}                         | hidden",
                "{'points':[[0,0,1]],'hidden':[2,9]}                      | hidden[1]",
                "{'points':[[0,0,1]],'hidden':[2],'activation':'step'}    | activation",
                "{'points':[[0,0,1]],'hidden':[1],'parameters':[[1]]}     | parameters",
                "{'points':[[0,0,1]],'hidden':[2],'steps':1001}           | steps",
                "{'points':[[0,0,1]],'hidden':[2],'seed':-1}              | seed"
            })
    void whatCannotBeIsRefusedByName(String body, String field) {
        HttpResponse<String> response = Site.post("/api/layers?lang=ko", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(Site.json(response).path("error").path("field").asText()).isEqualTo(field);
        assertThat(Site.json(response).path("error").path("message").asText()).containsPattern("[가-힣]");
    }

    @Test
    void pointsThatAreNoListAreNotCalledPointsOfAPicture() {
        HttpResponse<String> response = Site.post("/api/layers?lang=en", "{\"points\":7,\"hidden\":[2]}");

        assertThat(Site.json(response).path("error").path("message").asText())
                .contains("“Points and classes”")
                .doesNotContain("picture");
    }

    private static JsonNode answer(String body) {
        return Site.json(Site.post("/api/layers?lang=en", body.replace('\'', '"')));
    }

    private static Stream<JsonNode> networks() throws IOException {
        JsonNode second = new ObjectMapper().readTree(LayersEndpointTest.class.getResource("/second-values.json"));
        return StreamSupport.stream(second.get("networks").spliterator(), false);
    }
}
