package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DigitsEndpointTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHORT = "{'hidden':[8],'epochs':2,'samples':200,'seed':3}";

    private record Event(String name, JsonNode data) {}

    @ParameterizedTest
    @MethodSource("runs")
    void aRunOfTheBookIsToldEpochByEpoch(JsonNode run) {
        JsonNode history = run.get("history");
        List<Event> events = events(run(run));
        boolean hasKinks = run.path("activation").asText().equals("relu");

        for (JsonNode mark : history) {
            int epoch = mark.path("epoch").asInt(mark.path("step").asInt());
            JsonNode told = events.get(epoch).data();
            double loss = mark.get("loss").asDouble();
            assertThat(told.path("epoch").asInt()).isEqualTo(epoch);
            assertThat(told.path("training").path("loss").asDouble())
                    .isCloseTo(loss, within(hasKinks ? 1e-6 : 1e-9 * loss));
            assertThat(told.path("training").path("right").asInt())
                    .isCloseTo(mark.get("right").asInt(), within(hasKinks ? 2 : 0));
            assertThat(told.path("test").path("right").asInt())
                    .isCloseTo(mark.get("rightOfTest").asInt(), within(hasKinks ? 2 : 0));
        }
        Event end = events.get(events.size() - 1);
        int right =
                events.get(events.size() - 2).data().path("test").path("right").asInt();
        assertThat(end.name()).isEqualTo("end");
        assertThat(diagonal(end.data().path("confusion"))).isEqualTo(right);
        assertThat(end.data().path("wrong")).hasSize(Math.min(60, 359 - right));
        assertThat(end.data().path("wrong").get(0).path("pixels")).hasSize(64);
    }

    @Test
    void theSameRunIsToldTheSameAgain() {
        assertThat(events(SHORT)).isEqualTo(events(SHORT));
    }

    @Test
    void eventsAreSentAsTheyComeAndAreNotCompressed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Site.SERVER.port() + "/api/digits?lang=en"))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "gzip, br")
                .POST(BodyPublishers.ofString("{\"hidden\":[16],\"epochs\":20,\"seed\":11}"))
                .build();
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        Iterator<String> lines = response.body().iterator();
        assertThat(lines.next()).isEqualTo("event: epoch");
        assertThat(lines.next()).startsWith("data: {\"epoch\":0,");
        response.body().close();
    }

    @Test
    void aDrawingIsReadByTheNetworkThatTheRunTrained() {
        Event end = last(events(SHORT));
        JsonNode wrong = end.data().path("wrong").get(0);
        JsonNode answer = Site.json(Site.post(
                "/api/digits/read?lang=en",
                ("{'pixels':" + wrong.path("pixels") + ",'run':" + SHORT + "}").replace('\'', '"')));

        assertThat(answer.path("predicted").asInt())
                .isEqualTo(wrong.path("read").asInt());
        assertThat(answer.path("percentages")).hasSize(10);
        assertThat(StreamSupport.stream(answer.path("probabilities").spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aRunThatDivergesEndsWithWhatItHasCome() {
        List<Event> events = events("{'hidden':[8],'activation':'identity','rate':1e200,'epochs':20,'samples':100}");

        assertThat(events).hasSizeLessThan(20);
        assertThat(last(events).name()).isEqualTo("end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                      | 400 | hidden",
                "{'hidden':[1,1,1,1]}                    | 422 | hidden",
                "{'hidden':[0]}                          | 422 | hidden[0]",
                "{'hidden':[null]}                       | 400 | hidden[0]",
                "{'hidden':[8],'activation':'step'}      | 422 | activation",
                "{'hidden':[8],'rate':'x'}               | 422 | rate",
                "{'hidden':[8],'batch':0}                | 422 | batch",
                "{'hidden':[8],'batch':''}               | 400 | batch",
                "{'hidden':[8],'epochs':''}              | 400 | epochs",
                "{'hidden':[8],'samples':''}             | 400 | samples",
                "{'hidden':[8],'epochs':-1}              | 422 | epochs",
                "{'hidden':[128,128],'epochs':1000}      | 422 | epochs",
                "{'hidden':[8],'samples':1439}           | 422 | samples",
                "{'hidden':[8],'seed':-1}                | 422 | seed",
                "{'hidden':[8],'schedule':'never'}       | 422 | schedule",
                "{'hidden':[8],'momentum':'1/0'}         | 422 | momentum",
                "{'hidden':[8],'decay':'1/0'}            | 422 | decay"
            })
    void whatCannotBeIsRefusedByName(String body, int status, String field) {
        refuses("/api/digits", body, status, field);
    }

    @Test
    void adrawingNeedsAllItsPixelsAndARun() {
        String pixels = Collections.nCopies(63, "0").toString();
        refuses("/api/digits/read", "{'pixels':" + pixels + ",'run':" + SHORT + "}", 422, "pixels");
        refuses(
                "/api/digits/read",
                "{'pixels':" + pixels.replaceFirst("0", "0, 17") + ",'run':" + SHORT + "}",
                422,
                "pixels[1]");
        refuses("/api/digits/read", "{'pixels':" + pixels.replaceFirst("0", "0, 7") + "}", 400, "run");
        refuses("/api/digits/read", "{'run':" + SHORT + "}", 400, "pixels");
    }

    private static void refuses(String path, String body, int status, String field) {
        HttpResponse<String> response = Site.post(path + "?lang=ko", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Site.json(response).path("error").path("field").asText()).isEqualTo(field);
        assertThat(Site.json(response).path("error").path("message").asText()).containsPattern("[가-힣]");
    }

    private static String run(JsonNode run) {
        List<String> hidden = new ArrayList<>();
        JsonNode layers = run.get("layers");
        for (int i = 1; i < layers.size() - 1; i++) {
            hidden.add(layers.get(i).asText());
        }
        JsonNode last = run.get("history").get(run.get("history").size() - 1);
        return "{'hidden':" + hidden + ",'batch':" + run.get("batch") + ",'rate':" + run.get("rate") + ",'samples':"
                + run.path("samples").asInt(1438) + ",'epochs':"
                + last.path("epoch").asInt(last.path("step").asInt()) + "}";
    }

    private static int diagonal(JsonNode matrix) {
        int sum = 0;
        for (int i = 0; i < matrix.size(); i++) {
            sum += matrix.get(i).get(i).asInt();
        }
        return sum;
    }

    private static Event last(List<Event> events) {
        return events.get(events.size() - 1);
    }

    private static List<Event> events(String body) {
        HttpResponse<String> response = Site.post("/api/digits?lang=en", body.replace('\'', '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=utf-8");
        return Stream.of(response.body().split("\n\n"))
                .map(DigitsEndpointTest::event)
                .toList();
    }

    private static Event event(String block) {
        String[] lines = block.split("\n");
        try {
            return new Event(lines[0].replaceFirst("event: ", ""), JSON.readTree(lines[1].replaceFirst("data: ", "")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(block, unreadable);
        }
    }

    private static Stream<JsonNode> runs() throws IOException {
        JsonNode second = JSON.readTree(DigitsEndpointTest.class.getResource("/second-values.json"));
        return StreamSupport.stream(second.get("digits").get("runs").spliterator(), false);
    }
}
