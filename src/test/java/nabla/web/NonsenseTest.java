package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nabla.web.http.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is thrown at an endpoint, the answer is an answer or a refusal in words, never a failure of ours. */
class NonsenseTest {
    private static final List<String> ENDPOINTS = List.of(
            "formula",
            "derivative",
            "step-sweep",
            "gradient",
            "partials",
            "surface",
            "slices",
            "field",
            "descent",
            "neuron",
            "network",
            "quadratic",
            "layers",
            "graph",
            "digits",
            "digits/read",
            "cost");

    private static final List<String> KEYS = List.of(
            "function",
            "variable",
            "variables",
            "at",
            "h",
            "scheme",
            "window",
            "points",
            "levels",
            "start",
            "rate",
            "steps",
            "method",
            "methods",
            "weights",
            "samples",
            "input",
            "target",
            "sizes",
            "sign",
            "trace",
            "frames",
            "hidden",
            "activation",
            "seed",
            "parameters",
            "momentum",
            "decay",
            "batch",
            "epochs",
            "schedule",
            "pixels",
            "run");

    @Property(tries = 600)
    void nonsenseIsRefusedInWords(@ForAll("endpoints") String endpoint, @ForAll("bodies") String body) {
        check(Site.post("/api/" + endpoint, body));
    }

    @Property(tries = 200)
    void anyTextAsAFunctionIsReadOrRefusedInWords(@ForAll String text) throws Exception {
        check(Site.post("/api/derivative", "{\"function\":" + Json.MAPPER.writeValueAsString(text) + ",\"at\":1}"));
    }

    private static void check(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 413, 422, 429);
        if (response.statusCode() != 200) {
            assertThat(Site.json(response).path("error").path("message").asText())
                    .isNotBlank();
        }
        assertThat(response.body()).doesNotContainPattern("[:\\[,](NaN|-?Infinity)");
    }

    @Provide
    Arbitrary<String> endpoints() {
        return Arbitraries.of(ENDPOINTS);
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> entries =
                Combinators.combine(Arbitraries.of(KEYS), values()).as((key, value) -> "\"" + key + "\":" + value);
        return entries.list().ofMaxSize(7).map(list -> "{" + String.join(",", list) + "}");
    }

    private Arbitrary<String> values() {
        Arbitrary<String> sensible = Arbitraries.of(
                "\"x^2\"",
                "\"x*y+sin(x)\"",
                "[\"x\",\"y\"]",
                "[1,2]",
                "[[1,2],[3,4]]",
                "[[-1,1],[-1,1]]",
                "1",
                "0.1",
                "[0.6,0.9]",
                "[0,0,1]",
                "[[0,0,1],[1,1,0]]",
                "[[1,2,3],[4,5,6]]",
                "\"central\"",
                "[10,100]",
                "true",
                "50");
        Arbitrary<String> odd = Arbitraries.of(
                "null",
                "-1",
                "1e400",
                "-0.0",
                "\"\"",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "[[[[[1]]]]]",
                "\"1/0\"",
                "1e-320",
                "\"((((\"",
                "\"abs(x)\"",
                "\"log(x)\"",
                "\"\\u0000\"",
                "99999999999999999999",
                "[1e308,-1e308]",
                "\"e\"");
        return Arbitraries.oneOf(sensible, sensible, odd);
    }
}
