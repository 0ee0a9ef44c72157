package nabla.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nabla.page.Webjar;
import nabla.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaticFilesTest {
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:js|css|woff2))\"");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^'\"(]*'(\\.[^']+)'");

    /** One of them in noscript. */
    private static final int MOST_FILES = 13;

    /** With what the scripts ask for and the icon a lesson is at most 140 KB cold. */
    private static final int MOST_BYTES = 140 * 1024;

    private static final String PAGE = Site.get("/en/lessons/gradient").body();
    private static final String ASSETS = PAGE.replaceAll("(?s).*?\"(/assets/[0-9a-f]{12})/.*", "$1");

    static Stream<String> files() {
        return Stream.concat(
                Stream.of("book.js", "css/book.css", "css/dark.css", "words/ko.js", "words/en.js", "manifest.json")
                        .map(name -> ASSETS + "/" + name),
                Stream.of(Webjar.values()).map(Webjar::path));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsCompressedAndMayBeKeptForGood(String path) {
        HttpResponse<byte[]> plain = bytes(path, "identity");
        HttpResponse<byte[]> compressed = bytes(path, "gzip");
        assertThat(compressed.statusCode()).isEqualTo(200);
        assertThat(compressed.body().length).isLessThan(plain.body().length);
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(compressed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        String tag = compressed.headers().firstValue("ETag").orElseThrow();
        assertThat(Site.get(path, "Accept-Encoding", "gzip", "If-None-Match", "\"x\", W/" + tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoReadsBrotliGetsLess() throws IOException {
        String path = ASSETS + "/css/book.css";
        HttpResponse<byte[]> brotli = bytes(path, "gzip, deflate, br, zstd");
        assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(brotli.body().length).isLessThan(bytes(path, "gzip").body().length);
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData())
                .isEqualTo(bytes(path, "identity").body());
        assertThat(bytes(path, "gzip, br;q=0").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void whatDoesNotGetSmallerIsSentAsItIs() {
        String font = Webjar.KATEX.folder() + "/dist/fonts/KaTeX_Main-Regular.woff2";
        HttpResponse<byte[]> sent = bytes(font, "gzip");
        assertThat(sent.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(sent.headers().firstValue("Content-Type")).hasValue("font/woff2");
        assertThat(Site.get(ASSETS + "/css/book.css").body()).contains("url(" + font + ")");
    }

    @Test
    void theWordsOfTheInterfaceAreAFileAndInNoPage() {
        assertThat(PAGE).contains(ASSETS + "/words/en.js").doesNotContain("application/json\" id=\"texts\"");
        assertThat(Site.get(ASSETS + "/words/en.js").body())
                .startsWith("window.nabla = {")
                .contains("\"Check\"");
        assertThat(Site.get(ASSETS + "/words/ko.js").body()).contains(Webjar.CHART.path());
    }

    @Test
    void theWordsOfAKindOfFigureTravelWithItsBundleInBothLanguages() {
        assertThat(Site.get(ASSETS + "/widgets/trace.js").body()).contains("\"restored\":\"restored\"", "되돌림");
        assertThat(Site.get(ASSETS + "/words/en.js").body()).doesNotContain("\"restored\":");
    }

    @Test
    void aPageAsksForTwoStyleSheetsAndForTheLargeOnesOfItsKindsOfFigures() {
        String first = "<link rel=\"stylesheet\" href=\"" + ASSETS + "/css/";
        assertThat(PAGE)
                .containsSubsequence(first + "book.css", first + "dark.css", "<noscript>")
                .doesNotContain("figures/apart");
        assertThat(PAGE.split("rel=\"stylesheet\"", -1)).hasSize(2 + 1 + 1);
        assertThat(Site.get("/en/lessons/any-shape").body())
                .containsSubsequence(first + "book.css", first + "figures/apart/trace.css", first + "dark.css")
                .doesNotContain("figures/apart/layers");
    }

    @Test
    void whatBrowsersAndSearchEnginesLookForIsThere() {
        HttpResponse<byte[]> icon = bytes("/favicon.ico", "identity");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.body()).startsWith(0, 0, 1, 0);
        String site = "http://127.0.0.1:" + Site.SERVER.port();
        assertThat(Site.get("/robots.txt").body()).contains("Disallow: /api/", "Sitemap: " + site + "/sitemap.xml");
        HttpResponse<String> map = Site.get("/sitemap.xml");
        assertThat(map.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(map.body()).contains("<loc>" + site + "/ko/lessons/gradient</loc>");
        assertThat(Site.json(Site.get(ASSETS + "/manifest.json"))
                        .path("start_url")
                        .asText())
                .isEqualTo("/");
        assertThat(PAGE).contains("<link rel=\"manifest\" href=\"" + ASSETS + "/manifest.json\">");
        for (String property : List.of("og:title", "og:description", "og:type", "og:locale")) {
            assertThat(PAGE).containsPattern("<meta property=\"" + property + "\" content=\"[^\"]+\">");
        }
    }

    /** What a page names it need not wait for in a line: it is there after the page, and nothing of it asks for more. */
    @Test
    void aLessonNamesEverythingThatItsFirstSightNeedsAndThatIsLittle() {
        Pattern lessons = Pattern.compile("<loc>http://[^/]+(/../lessons/[^<]*)</loc>");
        for (MatchResult lesson :
                lessons.matcher(Site.get("/sitemap.xml").body()).results().toList()) {
            Set<String> named = NAMED.matcher(Site.get(lesson.group(1)).body())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(named).hasSizeBetween(10, MOST_FILES);
            int bytes = size(bytes(lesson.group(1), "gzip"));
            for (String path : named) {
                HttpResponse<byte[]> file = bytes(path, "gzip");
                assertThat(file.statusCode()).as(path).isEqualTo(200);
                bytes += size(file);
            }
            assertThat(bytes).as(lesson.group(1)).isLessThan(MOST_BYTES);
            assertThat(named).containsAll(imported(named));
        }
    }

    private static Set<String> imported(Set<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".js"))
                .flatMap(file -> IMPORT.matcher(Site.get(file).body())
                        .results()
                        .map(found -> URI.create(file).resolve(found.group(1)).getPath()))
                .collect(Collectors.toSet());
    }

    /** On the line, by HTTP/1.1. */
    private static int size(HttpResponse<byte[]> response) {
        int headers = response.headers().map().entrySet().stream()
                .mapToInt(header ->
                        header.getKey().length() + header.getValue().get(0).length() + ": \r\n".length())
                .sum();
        return "HTTP/1.1 200 OK\r\n\r\n".length() + headers + response.body().length;
    }

    private static HttpResponse<byte[]> bytes(String path, String encoding) {
        return Site.send(Site.request(path, "Accept-Encoding", encoding), BodyHandlers.ofByteArray());
    }
}
