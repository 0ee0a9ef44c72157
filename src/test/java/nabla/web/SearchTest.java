package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @Test
    void theLanguageThatWasAskedForComesFirst() {
        JsonNode answer = Site.json(Site.get("/api/search?q=" + encoded("경사하강") + "&lang=ko"));
        assertThat(answer.at("/query").asText()).isEqualTo("경사하강");
        assertThat(answer.at("/results/0/language").asText()).isEqualTo("ko");
        assertThat(answer.at("/results/1/language").asText()).isEqualTo("en");
        JsonNode hit = answer.at("/results/0/hits/0");
        assertThat(hit.at("/href").asText()).isEqualTo("/ko/glossary#gradient-descent");
        assertThat(hit.at("/lesson").asText()).isEqualTo("용어집");
        assertThat(hit.at("/section").asText()).isEqualTo("경사 하강법");
        assertThat(hit.at("/snippet").isArray()).isTrue();
    }

    @Test
    void everyHitIsAPageThatIsThere() {
        for (JsonNode result :
                Site.json(Site.get("/api/search?q=error&lang=en")).at("/results")) {
            for (JsonNode hit : result.at("/hits")) {
                String[] address = hit.at("/href").asText().split("#");
                String page = Site.get(address[0]).body();
                assertThat(page).contains(address.length > 1 ? "id=\"" + address[1] + "\"" : "<main");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%00", "%F0%9F%99%82", "%E2%80%A6", "zqxjk"})
    void nonsenseIsAnsweredWithNothing(String query) {
        HttpResponse<String> response = Site.get("/api/search?q=" + query.replace(" ", "%20"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Site.json(response).at("/results/0/total").asInt(-1)).isZero();
        assertThat(Site.get("/ko/search?q=" + query.replace(" ", "%20")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutAQueryTheApiSaysWhatIsMissing() {
        HttpResponse<String> response = Site.get("/api/search?lang=en");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).at("/error/message").asText()).isEqualTo("“q” is missing.");
    }

    @Test
    void aQueryOfMoreThanAHundredCharactersIsRefusedInTheReadersLanguage() {
        String query = "a".repeat(101);
        HttpResponse<String> response = Site.get("/api/search?lang=ko&q=" + query);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Site.json(response).at("/error/message").asText()).isEqualTo("찾을 말은 100자까지 쓸 수 있습니다. 받은 길이: 101자.");
        HttpResponse<String> page = Site.get("/en/search?q=" + query);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("A search may have at most 100 characters.", "<form");
    }

    @Test
    void aQueryOfAMegabyteIsRefused() {
        assertThat(Site.get("/api/search?q=" + "a".repeat(1_000_000)).statusCode())
                .isIn(414, 431);
    }

    @Test
    void thePageFindsWithoutJavaScriptAndKeepsTheWordsWhenTheLanguageIsSwitched() {
        String page = Site.get("/ko/search?q=" + encoded("접선의 기울기")).body();
        assertThat(page).contains("<mark>", "value=\"접선의 기울기\"", "/en/search?q=" + encoded("접선의 기울기"));
    }

    @Test
    void theGlossaryAndThePagesOutsideTheLessonsAreThereInBothLanguages() {
        assertThat(Site.get("/ko/glossary").body()).contains("<html lang=\"ko\"", "id=\"secant\"");
        assertThat(Site.get("/en/glossary").body()).contains("<html lang=\"en\"", "id=\"secant\"");
        assertThat(Site.get("/en/nothing").statusCode()).isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
