package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandscapeEndpointsTest {

    @Test
    void partialsStandSideBySideAsFormulaAsDifferenceAndExactly() {
        JsonNode partials = answer("partials", "{'function':'2x+3xy+y^3','variables':['x','y'],'at':[1,2]}")
                .path("partials");
        assertThat(partials.get(0).path("formula").path("text").asText()).isEqualTo("3*y+2");
        assertThat(partials.get(0).path("shown").asText()).isEqualTo("7.999999999990237");
        assertThat(partials.get(0).path("frozen").path("text").asText()).isEqualTo("8*x+8");
        assertThat(partials.get(1).path("frozen").path("text").asText()).isEqualTo("y^3+3*y+2");
        assertThat(partials.get(1).path("exact").asDouble()).isEqualTo(15);
    }

    @Test
    void aDerivativeTooLongToBeReadIsReplacedByTheReason() {
        String factors = IntStream.range(1, 40)
                .mapToObj(i -> "*sin(" + i + "*x+" + i + ".5*y)*exp(x/" + i + ")")
                .collect(Collectors.joining());
        JsonNode partials = answer(
                        "partials?lang=ko", "{'function':'x" + factors + "','variables':['x','y'],'at':[0.1,0.2]}")
                .path("partials");
        JsonNode formula = partials.get(0).path("formula");
        assertThat(formula.path("reason").asText()).contains("1000");
        assertThat(formula.has("text")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            formula    | {'function':'sqrt(1-x/sqrt(x^2))'}
            derivative | {'function':'sqrt(1-x/sqrt(x^2))','at':-1}
            step-sweep | {'function':'sqrt(1-x/sqrt(x^2))','at':-1}
            partials   | {'function':'sqrt(1-x/sqrt(x^2))*y','variables':['x','y'],'at':[-1,2]}
            slices     | {'function':'sqrt(1-x/sqrt(x^2))*y','variables':['x','y'],'at':[-1,2]}
            gradient   | {'function':'sqrt(1-x/sqrt(x^2))*y','variables':['x','y'],'at':[-1,2]}
            """)
    void aRootThatCancelsIsAnswered(String endpoint, String body) {
        HttpResponse<String> response = Site.post("/api/" + endpoint, json(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void ofManyLongDerivativesThoseBeyondTheBudgetAreReplacedByTheReason() {
        String names =
                IntStream.rangeClosed(1, 40).mapToObj(i -> "'x" + i + "'").collect(Collectors.joining(","));
        String factors = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "sin(x" + i + ")*exp(x" + i + ")")
                .collect(Collectors.joining("*"));
        JsonNode partials = answer("formula", "{'function':'" + factors + "','variables':[" + names + "]}")
                .path("partials");
        assertThat(partials).hasSize(40);
        assertThat(partials.get(0).path("text").asText()).contains("cos(x1)");
        assertThat(partials.get(39).path("reason").asText()).contains("only the numbers");
    }

    @Test
    void aSurfaceIsLightAndItsHolesAreNull() {
        HttpResponse<String> response =
                Site.post("/api/surface", json("{'function':'sqrt(4-x^2-y^2)','window':[[-3,3],[-3,3]]}"));
        JsonNode surface = Site.json(response);
        assertThat(surface.path("z")).hasSize(61);
        assertThat(surface.path("z").get(0).get(0).isNull()).isTrue();
        assertThat(surface.path("z").get(30).get(30).asDouble()).isEqualTo(2);
        assertThat(surface.path("contours").size()).isPositive();
        assertThat(response.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(60 * 1024);
    }

    @Test
    void slicesThroughAPointHaveTheSlopesOfThePartialDerivatives() {
        JsonNode slices = answer("slices", "{'function':'7-(x^2+y^2)/10','at':[1,2],'window':[[-5,5],[-5,5]]}")
                .path("slices");
        assertThat(slices.get(0).path("exactSlope").asDouble()).isCloseTo(-0.2, within(1e-15));
        assertThat(slices.get(1).path("exactSlope").asDouble()).isCloseTo(-0.4, within(1e-15));
        assertThat(slices.get(0).path("fixed").asDouble()).isEqualTo(2);
        assertThat(slices.get(0).path("tangent")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"x^2*y, 2, 0, ''", "sin(300*x)*y, 61, 8, oscillates", "sin(300*x)*y, 2, 0, oscillates"})
    void whatThePictureOfACutLacksSaysNothingOfItsSlopes(String function, int points, int levels, String remark) {
        JsonNode answer = answer(
                "slices",
                "{'function':'%s','at':[1,2],'window':[[-5,5],[-5,5]],'points':%d,'levels':%d}"
                        .formatted(function, points, levels));
        assertThat(answer.path("warning").path("code").asText()).isEmpty();
        assertThat(answer.path("remark").path("code").asText()).isEqualTo(remark);
    }

    @Test
    void theNegativeGradientPointsTheOtherWay() {
        String body = "{'function':'x^2+y^2','window':[[-2,2],[-2,2]],'points':5,'sign':'%s'}";
        JsonNode up = answer("field", body.formatted("ascent")).path("arrows").get(0);
        JsonNode down =
                answer("field", body.formatted("descent")).path("arrows").get(0);
        assertThat(up.path("dx").asDouble())
                .isEqualTo(-down.path("dx").asDouble())
                .isNegative();
        assertThat(up.path("vectorShown").asText()).isEqualTo("[-4. -4.]");
        assertThat(down.path("vectorShown").asText()).isEqualTo("[4. 4.]");
    }

    @Test
    void severalMethodsWalkFromTheSameStart() {
        JsonNode answer = answer(
                "descent",
                "{'function':'x^2+10*y^2','variables':['x','y'],'start':[-3,1],'rate':0.05,'steps':50,"
                        + "'methods':['descent','momentum','adam']}");
        assertThat(answer.path("method").asText()).isEqualTo("descent");
        assertThat(answer.path("others")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'function':'x^200+y^2','variables':['x','y'],'start':[2,1],'rate':1,'steps':1000} | diverged",
                "{'function':'log(x)+y^2','variables':['x','y'],'start':[0.5,1],'rate':1,'steps':100} | undefined",
                "{'function':'x^2+y^2','variables':['x','y'],'start':[1,1],'rate':0.1,'steps':1000,'stopNorm':0.001} | norm"
            })
    void aWalkSaysWhyItStopped(String body, String stopped) {
        assertThat(answer("descent", body).path("stopped").asText()).isEqualTo(stopped);
    }

    @Test
    void aCriticalPointIsNamedByItsHessian() {
        JsonNode nature = answer("gradient", "{'function':'x^2-y^2','variables':['x','y'],'at':[0,0]}")
                .path("nature");
        assertThat(nature.path("kind").asText()).isEqualTo("saddle");
        assertThat(nature.path("eigenvaluesShown").toString()).isEqualTo("[\"-2.0\",\"2.0\"]");
    }

    @Test
    void aNeuronLearnsAndItsTwoGradientsAgree() {
        JsonNode steps = answer("neuron", "{'weights':[0.5,-0.5],'samples':[[1,2,5],[2,1,4]],'rate':0.1,'steps':200}")
                .path("steps");
        assertThat(steps).hasSize(201);
        assertThat(steps.get(200).path("loss").asDouble()).isLessThan(1e-6);
        JsonNode gradient = steps.get(0).path("gradient");
        assertThat(gradient.path("numeric").get(0).asDouble())
                .isCloseTo(gradient.path("exact").get(0).asDouble(), within(1e-8));
    }

    @Test
    void aNeuronTellsEveryIntermediateValueOfEverySample() {
        JsonNode answer = answer("neuron", "{'weights':[1,1],'samples':[[1,2,7],[2,1,8]],'rate':0.1,'steps':1}");
        JsonNode pass = answer.path("steps").get(0).path("passes").get(0);
        assertThat(pass.path("products").toString()).isEqualTo("[\"1\",\"2\"]");
        assertThat(pass.path("prediction").asText()).isEqualTo("3");
        assertThat(pass.path("error").asText()).isEqualTo("-4");
        assertThat(pass.path("loss").asText()).isEqualTo("8");
        assertThat(answer.path("targets").toString()).isEqualTo("[7.0,8.0]");
    }

    @Test
    void aNetworkTellsEveryIntermediateValueOfEveryStep() {
        JsonNode step = answer(
                        "network",
                        "{'weights':[[0.2,0.5,1.0],[-1.0,1.0,0.4]],'input':[0.6,0.9],'target':[0,0,1],'steps':2}")
                .path("steps");
        JsonNode pass = step.get(0).path("pass");
        assertThat(pass.path("products").toString())
                .isEqualTo("[[\"0.12\",\"-0.9\"],[\"0.3\",\"0.9\"],[\"0.6\",\"0.36\"]]");
        assertThat(pass.path("scores").toString()).isEqualTo("[\"-0.78\",\"1.2\",\"0.96\"]");
        assertThat(pass.path("powers").toString()).isEqualTo("[\"0.13806924\",\"1\",\"0.78662786\"]");
        assertThat(pass.path("total").asText()).isEqualTo("1.9246971");
        assertThat(pass.path("errors").get(2).asText()).isEqualTo("-0.59129784");
        assertThat(step.get(1).path("gradient").path("numericShown")).hasSize(6);
    }

    @Test
    void aNetworkHasAGradientInTheShapeOfItsWeights() {
        JsonNode answer = answer("network", "{'seed':7,'input':[0.6,0.9],'target':[0,0,1],'steps':50}");
        assertThat(answer.path("weights")).hasSize(2);
        assertThat(answer.path("gradient").path("exact").get(1)).hasSize(3);
        assertThat(answer.path("steps").get(50).path("loss").asDouble())
                .isLessThan(answer.path("loss").asDouble());
    }

    @Test
    void oneBackwardPassReplacesTwoEvaluationsForEveryWeight() {
        JsonNode sizes = answer("cost", "{'sizes':[10,1000]}").path("sizes");
        assertThat(sizes.get(1).path("central").path("evaluations").asInt()).isEqualTo(2000);
        assertThat(sizes.get(1).path("reverse").path("evaluations").asInt()).isEqualTo(1);
        assertThat(sizes.get(0).path("central").path("nanoseconds").asDouble()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradient | {'function':'x*y','variables':['x','y'],'at':[1,2,3]}                     | at",
                "gradient | {'function':'x*y','variables':['x','y'],'at':[[1],[2,3]]}                 | at[1]",
                "gradient | {'function':'x*y','variables':['x','y'],'at':[1,'q']}                     | at[1]",
                "gradient | {'function':'x*y','variables':['x','x'],'at':[1,2]}                       | ",
                "gradient | {'function':'x*y','at':[1,2]}                                             | variables",
                "partials | {'function':'1/x','variables':['x'],'at':0}                               | at",
                "surface  | {'function':'x*y','points':1}                                             | points",
                "surface  | {'function':'x*y','points':401}                                           | points",
                "surface  | {'function':'x*y','points':2.5}                                           | points",
                "surface  | {'function':'x*y','window':[[1,1],[0,1]]}                                 | window[0]",
                "surface  | {'function':'x*y','window':[[0,1]]}                                       | window",
                "surface  | {'function':'x','variables':['x']}                                        | variables",
                "field    | {'function':'x*y','sign':'up'}                                            | sign",
                "descent  | {'function':'x*y','variables':['x','y'],'start':[1,2],'steps':10001}      | steps",
                "descent  | {'function':'x*y','variables':['x','y'],'start':[1,2],'steps':-1}         | steps",
                "descent  | {'function':'x*y','variables':['x','y'],'start':[1,2],'method':'jump'}    | methods",
                "descent  | {'function':'x*y','variables':['x','y'],'start':[1]}                      | start",
                "neuron   | {'weights':[1,1],'samples':[[1,2]]}                                       | samples[0]",
                "neuron   | {'weights':[1,1],'samples':[]}                                            | samples",
                "network  | {'weights':[[1,2]],'input':[1,1],'target':[0,1]}                          | weights",
                "network  | {'input':[1,1],'target':[0,1]}                                            | weights",
                "cost     | {'sizes':[0]}                                                             | sizes[0]",
                "cost     | {'sizes':[1000001]}                                                       | sizes[0]"
            })
    void aBadBodyIsToldWhichFieldIsWrong(String endpoint, String body, String field) {
        for (String language : new String[] {"ko", "en"}) {
            HttpResponse<String> response = Site.post("/api/" + endpoint + "?lang=" + language, json(body));
            JsonNode error = Site.json(response).path("error");
            assertThat(response.statusCode()).as(response.body()).isBetween(400, 422);
            assertThat(error.path("message").asText().matches("(?s).*[가-힣].*")).isEqualTo(language.equals("ko"));
            if (field != null) {
                assertThat(error.path("field").asText()).isEqualTo(field);
            }
        }
    }

    @Test
    void aNumberThatIsNoneIsAskedForInWordsThatAReaderKnows() {
        assertThat(weight("''")).isEqualTo("Type a number here, such as 0.5, -2 or pi/2.");
        assertThat(weight("'1/0'")).isEqualTo("A finite number is needed here, not inf.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            surface    | {'function':'x+y','window':[[1,1.00000000000001],[-3,3]]}                         | window[0] | so narrow | 너무 좁아
            field      | {'function':'x+y','window':[[-3,3],[10000000000000000,10000000000000100]]}        | window[1] | so narrow  | 너무 좁아
            descent    | {'function':'x+y','variables':['x','y'],'start':[1,0],'window':[[1,1.00000000000001],[-3,3]]} | window[0] | so narrow | 너무 좁아
            slices     | {'function':'x+y','window':[[-1.7e308,1.7e308],[-3,3]]}                            | window[0] | wider than | 너비
            derivative | {'function':'x^2','at':0,'window':[-1.7e308,1.7e308]}                              | window    | wider than | 너비
            derivative | {'function':'x^2','at':1,'window':[1,1.000000000000001]}                           | window    | so narrow  | 너무 좁아
            """)
    void aWindowThatDoublesCannotFillIsRefusedByItsName(
            String endpoint, String body, String field, String english, String korean) {
        JsonNode error = refused(endpoint, body);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("message").asText()).contains("“Visible range”", english);
        assertThat(refused(endpoint + "?lang=ko", body).path("message").asText())
                .contains("‘보이는 구간’", korean);
    }

    private static JsonNode refused(String endpoint, String body) {
        HttpResponse<String> response = Site.post("/api/" + endpoint, json(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        return Site.json(response).path("error");
    }

    @Test
    void whoTypesAThirdPowerOfANegativeNumberHearsOfTheCubeRoot() {
        String body = "{'function':'x^(1/3)','at':-8}";
        assertThat(refused("derivative", body).path("message").asText()).contains("cbrt(x)");
        assertThat(refused("derivative?lang=ko", body).path("message").asText()).contains("cbrt(x)", "음수");
        assertThat(refused("derivative", "{'function':'log(x)','at':-8}")
                        .path("message")
                        .asText())
                .doesNotContain("cbrt");
    }

    @Test
    void numbersThatGrowTooLargeAreNotCalledAMissingValue() {
        for (String function : new String[] {"exp(x)", "exp(x)/(1+exp(x))", "log(sinh(x))"}) {
            String body = "{'function':'" + function + "','at':750}";
            assertThat(refused("derivative", body).path("message").asText())
                    .contains("too large for double precision")
                    .doesNotContain("no value");
        }
    }

    @Test
    void wherePicturesCannotShowAFunctionTheAnswerSaysSo() {
        JsonNode surface = answer("surface", "{'function':'sin(100*x)*y'}");
        assertThat(surface.path("contours")).isEmpty();
        assertThat(surface.path("warning").path("message").asText()).contains("faster than the picture");
        JsonNode curve = answer("derivative?lang=ko", "{'function':'sin(100*x)','at':0,'window':[-10,10]}");
        assertThat(curve.path("remark").path("message").asText()).contains("빠르게 오르내려");
        assertThat(curve.has("warning")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"abs(x-2)|2", "floor(x)|2", "max(x,2*x)|0", "sign(x)|0", "cbrt(x)|0", "sqrt(x)|0"})
    void whereThereIsNoDerivativeNoStepHasTheSmallestError(String function, double at) {
        JsonNode sweep = answer("step-sweep", "{'function':'" + function + "','at':" + at + "}");
        assertThat(sweep.path("warning").path("message").asText()).isNotEmpty();
        assertThat(sweep.path("schemes")).isNotEmpty().allSatisfy(scheme -> {
            assertThat(scheme.has("best")).isFalse();
            assertThat(scheme.path("errorsShown"))
                    .allMatch(error -> error.asText().equals("nan"));
        });
    }

    private static String weight(String typed) {
        String body = json("{'weights':[" + typed + ",1],'samples':[[1,2,5]]}");
        JsonNode error = Site.json(Site.post("/api/neuron?lang=en", body)).path("error");
        assertThat(error.path("field").asText()).isEqualTo("weights[0]");
        return error.path("message").asText();
    }

    private static JsonNode answer(String endpoint, String body) {
        return Site.answer("/api/" + endpoint, json(body));
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
