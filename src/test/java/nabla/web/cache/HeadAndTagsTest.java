package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nabla.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadAndTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/",
                "/ko/lessons/gradient",
                "/en/lessons/nothing",
                "/xx",
                "/healthz",
                "/metrics",
                "/api/progress",
                "/api/my-data",
                "/api/exercises/nothing",
                "/api/search?q=gradient",
                "/api/formula"
            })
    void headSaysWhatGetSays(String path) {
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<String> get = Site.get(path, "Accept-Encoding", encoding);
            HttpResponse<String> head =
                    Site.send(Site.request(path, "Accept-Encoding", encoding).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            if (!path.equals("/metrics")) {
                assertThat(lasting(head)).isEqualTo(lasting(get));
            }
        }
    }

    @Test
    void headOfAFileSaysWhatGetSays() {
        String asset = Site.get("/en/").body().replaceAll("(?s).*?\"(/assets/[^\"]+\\.css)\".*", "$1");
        HttpResponse<String> get = Site.get(asset);
        HttpResponse<String> head = Site.send(Site.request(asset).method("HEAD", BodyPublishers.noBody()));
        assertThat(lasting(head)).isEqualTo(lasting(get));
        assertThat(get.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringWhitespace("text/css;charset=utf-8");
        assertThat(get.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/api/progress"})
    void aTagIsKnownAgainHoweverItIsWritten(String path) {
        String tag = Site.get(path).headers().firstValue("ETag").orElseThrow();
        String opaque = tag.replace("W/", "");
        for (String condition : List.of(tag, opaque, "W/" + opaque, "\"other\", " + tag, "*")) {
            HttpResponse<String> again = Site.get(path, "If-None-Match", condition);
            assertThat(again.statusCode()).as(condition).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).hasValue(tag);
            assertThat(again.headers().firstValue("Vary")).isPresent();
            assertThat(again.headers().firstValue("Cache-Control")).isPresent();
        }
        assertThat(Site.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void neitherARedirectNorARefusalHasATag() {
        for (String path : List.of("/", "/en/nothing", "/api/search", "/api/my-data", "/healthz")) {
            assertThat(Site.get(path).headers().firstValue("ETag")).as(path).isEmpty();
        }
    }

    @Test
    void withoutAProxyNobodyIsBelievedToSpeakEncrypted() {
        String name = "Strict-Transport-Security";
        assertThat(Site.get("/en/").headers().firstValue(name)).isEmpty();
        assertThat(Site.get("/en/", "X-Forwarded-Proto", "https").headers().firstValue(name))
                .isEmpty();
        assertThat(Site.get("/nothing", "Forwarded", "for=1.2.3.4;proto=https")
                        .headers()
                        .firstValue(name))
                .isEmpty();
    }

    private static Map<String, List<String>> lasting(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        return headers;
    }
}
