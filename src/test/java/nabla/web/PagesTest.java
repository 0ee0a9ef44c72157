package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko-KR,ko;q=0.9,en;q=0.8 | /ko/",
                "en-GB,en;q=0.9         | /en/",
                "fr;q=0.9,ko;q=0.3      | /ko/",
                "fr                     | /en/",
                ";;;                    | /en/"
            })
    void theFrontDoorLeadsToTheLanguageThatTheBrowserAsksFor(String accepted, String home) {
        HttpResponse<String> response = Site.get("/", "Accept-Language", accepted);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue(home);
    }

    @Test
    void theFrontDoorRemembersTheLanguageThatWasReadLast() {
        String cookie = Site.get("/ko/").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("lang=ko").contains("HttpOnly", "SameSite=Lax");
        HttpResponse<String> response = Site.get("/", "Accept-Language", "en", "Cookie", cookie.split(";")[0]);
        assertThat(response.headers().firstValue("Location")).hasValue("/ko/");
    }

    @Test
    void everyLessonIsThereInBothLanguages() {
        for (String slug : new String[] {"rate-of-change", "numerical-differentiation"}) {
            assertThat(Site.get("/ko/lessons/" + slug).body()).contains("<html lang=\"ko\"");
            assertThat(Site.get("/en/lessons/" + slug).body()).contains("<html lang=\"en\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"/ko/lessons/nothing,ko", "/en/lessons/nothing,en", "/en/nothing,en"})
    void aPageThatIsNotThereSaysSoInThePagesLanguage(String path, String language) {
        HttpResponse<String> response = Site.get(path);
        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.body()).contains("<html lang=\"" + language + "\"");
    }

    @Test
    void anAddressWithoutALanguageIsAnsweredInBoth() {
        HttpResponse<String> response = Site.get("/fr/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<section lang=\"ko\">", "<section lang=\"en\">");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectAReader() {
        var headers = Site.get("/en/").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void noPageHoldsAScriptOrAStyleOfItsOwn() {
        for (String path : new String[] {"/ko/", "/en/lessons/rate-of-change"}) {
            String page = Site.get(path).body();
            assertThat(page).doesNotContainPattern("<script(?![^>]*(src=|application/json))");
            assertThat(page).doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=\"");
        }
    }

    @Test
    void assetsMayBeKeptForGoodAndPagesMayNot() {
        String page = Site.get("/en/").body();
        String asset = page.replaceAll("(?s).*?\"(/assets/[^\"]+\\.css)\".*", "$1");
        assertThat(Site.get(asset).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(Site.get("/en/").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void aPageIsNotSentTwiceToABrowserThatHasIt() {
        String tag = Site.get("/en/").headers().firstValue("ETag").orElseThrow();
        assertThat(Site.get("/en/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aPageRefusesToBePostedTo() {
        HttpResponse<String> response = Site.send(Site.request("/en/").POST(BodyPublishers.ofString("x")));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).contains("<html lang=\"en\"");
    }

    @Test
    void noFileOutsideTheBookCanBeReached() {
        for (String path :
                new String[] {"/assets/../pom.xml", "/webjars/../../nabla/Nabla.class", "/content/book.yaml"}) {
            assertThat(Site.get(path).statusCode()).isBetween(400, 404);
        }
    }
}
