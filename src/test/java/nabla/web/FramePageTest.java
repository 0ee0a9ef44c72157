package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nabla.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramePageTest {
    private static final Hosting OPEN =
            new Hosting(false, null, null, null, "", "https://a.example https://*.b.example");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ko, gradient-arrows, gradient-arrows", "en, tangent, slope", "en, neuron, four-receipts"})
    void aFigureStandsAloneByItsIdOrAsThePlaygroundsOrTheFirstOfItsKind(String language, String name, String id) {
        String page = Site.get("/embed/" + language + "/" + name).body();
        assertThat(page)
                .contains(
                        "<html lang=\"" + language + "\">",
                        "<figure id=\"" + id + "\"",
                        "#" + id + "\" target=\"_blank\"")
                .containsOnlyOnce("<figure")
                .doesNotContain("<nav", "class=\"exercise\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/ko/no-such-figure",
        "/embed/ko/",
        "/embed/ko",
        "/embed/fr/tangent",
        "/embed/",
        "/embed/en/%2e%2e"
    })
    void whereThereIsNoFigureThereIsNoPage(String path) {
        assertThat(Site.get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void onlyOurOwnPagesShowItUntilTheOneWhoRunsTheServerNamesOthers() {
        HttpResponse<String> framed = Site.get("/embed/en/tangent");
        assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .isEqualTo(policy(Site.get("/en/")))
                .endsWith("frame-ancestors 'self'");
    }

    @Test
    void thosePagesMayShowAFigureAndNothingElse() {
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database, OPEN)) {
            HttpResponse<String> framed = Site.send(Site.request(server, "/embed/ko/line"));
            assertThat(policy(framed)).endsWith("frame-ancestors 'self' https://a.example https://*.b.example");
            String tag = framed.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = Site.send(Site.request(server, "/embed/ko/line", "If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(policy(again)).isEqualTo(policy(framed));
            assertThat(policy(Site.send(Site.request(server, "/ko/")))).endsWith("frame-ancestors 'self'");
        }
    }

    @Test
    void aFrameLeavesNothingWithItsReader() {
        assertThat(Site.get("/embed/en/tangent").headers().map()).doesNotContainKey("Set-Cookie");
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
