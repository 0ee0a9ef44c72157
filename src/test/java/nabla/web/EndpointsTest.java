package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2              | 3  | 6.000000000012662  | 6.0",
                "3*x*exp(x)       | 2  | 66.50150507518049  | 66.50150489037586",
                "0.01*x^2+0.1*x   | 5  | 0.1999999999990898 | 0.2",
                "0.01*x^2+0.1*x   | 10 | 0.2999999999986347 | 0.3"
            })
    void theDerivativesOfTheBookComeOutToTheLastDigit(String function, String at, String shown, String exact) {
        JsonNode answer = Site.answer(
                "/api/derivative",
                "{'function':'%s','at':%s}".formatted(function, at).replace('\'', '"'));
        assertThat(answer.path("shown").asText()).isEqualTo(shown);
        assertThat(answer.path("exactShown").asText()).isEqualTo(exact);
        assertThat(answer.path("evaluations").asInt()).isEqualTo(2);
        assertThat(roles(answer)).containsExactly("curve", "secant", "tangent", "point");
    }

    @Test
    void oneAnswerHoldsEveryStepThatTheSliderCanReach() {
        JsonNode frames = Site.answer("/api/derivative", json("{'function':'x^2','at':3,'frames':true}"))
                .path("frames");
        assertThat(frames.path("steps")).hasSize(51);
        for (String scheme : new String[] {"forward", "backward", "central"}) {
            assertThat(frames.path(scheme)).hasSize(51);
        }
        int h = StreamSupport.stream(frames.path("stepsShown").spliterator(), false)
                .map(JsonNode::asText)
                .toList()
                .indexOf("0.0001");
        assertThat(frames.path("central").get(h).path("shown").asText()).isEqualTo("6.000000000012662");
    }

    @Test
    void theNaiveStepFindsNoSlopeAtAll() {
        JsonNode answer =
                Site.answer("/api/derivative", json("{'function':'x^2','at':3,'h':'10e-50','scheme':'forward'}"));
        assertThat(answer.path("shown").asText()).isEqualTo("0.0");
    }

    @Test
    void everyRunOfADescentCarriesItsNumbers() {
        JsonNode answer = Site.answer(
                "/api/descent",
                json("{'function':'x^2+y^2','variables':['x','y'],'start':[-3,4],'rate':0.1,'steps':20,"
                        + "'methods':['descent','adam']}"));
        JsonNode other = answer.path("others").get(0);
        assertThat(answer.path("method").asText()).isEqualTo("descent");
        assertThat(other.path("method").asText()).isEqualTo("adam");
        for (String list : new String[] {"path", "pathShown", "values", "valuesShown", "norms", "normsShown"}) {
            assertThat(answer.path(list)).as(list).hasSize(21);
            assertThat(other.path(list)).as(list).hasSize(21);
        }
    }

    @Test
    void aFieldSaysWhatItsLevelPointsAreAndStandsOnRoundPlaces() {
        JsonNode arrows = Site.answer(
                        "/api/field?lang=en",
                        json("{'function':'x^3-3*x+y^3-3*y','variables':['x','y'],'window':[[-2,2],[-2,2]]}"))
                .path("arrows");
        JsonNode saddle = StreamSupport.stream(arrows.spliterator(), false)
                .filter(arrow -> arrow.path("atShown").toString().equals("[\"1.0\",\"-1.0\"]"))
                .findFirst()
                .orElseThrow();
        assertThat(saddle.path("nature").path("kind").asText()).isEqualTo("saddle");
        assertThat(saddle.path("nature").path("message").asText()).contains("a saddle point");
        assertThat(arrows.get(3).path("atShown").get(0).asText()).isEqualTo("-1.4");
    }

    @Test
    void theSweepNamesTheBestStepOfEveryScheme() {
        JsonNode answer = Site.answer("/api/step-sweep", json("{'function':'exp(x)','at':1}"));
        assertThat(answer.path("steps")).hasSize(17);
        double forward =
                answer.path("schemes").path("forward").path("best").path("h").asDouble();
        double central =
                answer.path("schemes").path("central").path("best").path("h").asDouble();
        assertThat(forward).isBetween(1e-9, 1e-7);
        assertThat(central).isBetween(1e-7, 1e-4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "2"})
    void aFormulaThatCostsNothingToReadIsAnswered(String function) {
        assertThat(Site.post("/api/formula", "{\"function\":\"" + function + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFormulaComesBackAsItWasReadWithItsPartialDerivatives() {
        JsonNode answer = Site.answer("/api/formula", json("{'function':'x²+3x·y+y^2','variables':['x','y']}"));
        assertThat(answer.path("partials")).hasSize(2);
        assertThat(answer.path("partials").get(0).path("latex").asText()).isEqualTo("2x+3y");
        assertThat(answer.path("partials").get(1).path("latex").asText()).isEqualTo("3x+2y");
    }

    @Test
    void aKinkIsNeverAPlausibleNumberWithoutAWarning() {
        JsonNode answer = Site.answer("/api/derivative?lang=ko", json("{'function':'abs(x)','at':0}"));
        assertThat(answer.path("warning").path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "derivative  | {'function':'abs(x)','at':0}                                | /exact",
                "derivative  | {'function':'x*sign(sqrt(sqrt(10))-10^0.25)','at':1}        | /exact",
                "step-sweep  | {'function':'cbrt(x)','at':0}                               | /exact",
                "gradient    | {'function':'abs(x)+y','variables':['x','y'],'at':[0,1]}    | /exact",
                "gradient    | {'function':'abs(x)+y','variables':['x','y'],'at':[0,1]}    | /exactEach/0",
                "partials    | {'function':'abs(x)+y','variables':['x','y'],'at':[0,1]}    | /partials/0/exact",
                "slices      | {'function':'abs(x)+y','variables':['x','y'],'at':[0,1]}    | /slices/0/exact",
            })
    void whereThereIsNoDerivativeNoneIsAnsweredAndTheReasonIsSaid(String endpoint, String question, String field) {
        JsonNode answer = Site.answer("/api/" + endpoint, json(question));
        for (String missing : List.of(field, field + "Shown", field + "Slope")) {
            assertThat(answer.at(missing).isMissingNode() || answer.at(missing).isNull())
                    .as(missing)
                    .isTrue();
        }
        assertThat(answer.path("warning").path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'function':'2*x+','at':1}                            | 422 | function  |",
                "{'function':'2*q','at':1}                             | 422 | function  | unknown-name",
                "{'function':'','at':1}                                | 422 | function  |",
                "{'at':1}                                              | 400 | function  | missing",
                "{'function':'x'}                                      | 400 | at        | missing",
                "{'function':5,'at':1}                                 | 400 | function  | wrong-type",
                "{'function':'x','at':[1]}                             | 400 | at        | wrong-type",
                "{'function':'x','at':true}                            | 400 | at        | wrong-type",
                "{'function':'x','at':'abc'}                           | 422 | at        | unknown-name",
                "{'function':'x','at':1e400}                           | 422 | at        | not-finite",
                "{'function':'x','at':'1e400'}                         | 422 | at        |",
                "{'function':'log(x)','at':-1}                         | 422 | at        | outside-domain",
                "{'function':'1/x','at':0}                             | 422 | at        | outside-domain",
                "{'function':'exp(x)/(1+exp(x))','at':750}             | 422 | at        | outside-domain",
                "{'function':'x','at':1,'h':0}                         | 422 | h         | not-positive",
                "{'function':'x','at':1,'h':-1}                        | 422 | h         | not-positive",
                "{'function':'x','at':1,'h':1e400}                     | 422 | h         | not-finite",
                "{'function':'x','at':1,'h':'tiny'}                    | 422 | h         | unknown-name",
                "{'function':'x','at':1,'scheme':'sideways'}           | 422 | scheme    | unknown-choice",
                "{'function':'x','at':1,'window':[2,1]}                | 422 | window    | window",
                "{'function':'x','at':1,'window':[1]}                  | 422 | window    | length",
                "{'function':'x','at':1,'window':[1,'b']}              | 422 | window[1] | unknown-name",
                "{'function':'x','at':1,'window':[-1e308,1e308]}       | 422 | window    | window",
                "{'function':'x','at':1,'windows':[1,2]}               | 400 | windows   | unknown-key",
                "{'function':'x','at':1,'variable':'2x'}               | 422 |           |",
                "{'function':'x','at':1                                | 400 |           | malformed-json",
                "[]                                                    | 400 | body      | wrong-type",
                "null                                                  | 400 |           |",
                "''                                                    | 400 |           |",
                "{'function':'x','function':'y','at':1}                | 400 |           |"
            })
    void aBadBodyGetsASentenceInBothLanguagesThatNamesTheField(String body, int status, String field, String code) {
        for (String language : new String[] {"ko", "en"}) {
            HttpResponse<String> response = Site.post("/api/derivative?lang=" + language, json(body));
            JsonNode error = Site.json(response).path("error");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(error.path("message").asText()).isNotBlank();
            assertThat(error.path("message").asText().matches("(?s).*[가-힣].*")).isEqualTo(language.equals("ko"));
            if (field != null) {
                assertThat(error.path("field").asText()).isEqualTo(field);
            }
            if (code != null) {
                assertThat(error.path("code").asText()).isEqualTo(code);
            }
        }
    }

    @Test
    void anErrorInAFormulaSaysWhereItIs() {
        JsonNode error = Site.answer("/api/derivative", json("{'function':'2*x+q','at':1}"))
                .path("error");
        assertThat(error.path("position").asInt()).isEqualTo(4);
    }

    @Test
    void aMegabyteOfParenthesesIsRefused() {
        String body = json("{'function':'" + "(".repeat(1 << 20) + "','at':1}");
        HttpResponse<String> response = Site.post("/api/derivative?lang=ko", body);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Site.json(response).path("error").path("message").asText()).contains("65536");
    }

    @Test
    void anotherContentTypeOrMethodIsRefusedInWords() {
        HttpResponse<String> form = Site.send(Site.request("/api/derivative?lang=ko")
                .setHeader("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(Site.json(form).path("error").path("message").asText()).contains("application/json");
        HttpResponse<String> get = Site.get("/api/derivative?lang=en");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(Site.json(get).path("error").path("message").asText()).contains("GET");
    }

    @Test
    void anUnknownAddressUnderApiAnswersInJson() {
        HttpResponse<String> response = Site.post("/api/nothing", "{}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Site.json(response).path("error").path("code").asText()).isEqualTo("not-found");
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private static Iterable<String> roles(JsonNode answer) {
        return StreamSupport.stream(answer.path("plot").path("datasets").spliterator(), false)
                .map(dataset -> dataset.path("role").asText())
                .toList();
    }
}
