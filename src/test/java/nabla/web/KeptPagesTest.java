package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import nabla.grading.Exercises;
import nabla.page.Visit;
import nabla.store.Database;
import nabla.web.cache.StaticFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are made once an edition, compressed once, and known by their tag before they are made. */
class KeptPagesTest {
    private static final String LESSON = "/en/lessons/gradient";
    private static final int MOST_BYTES = 14 << 20;

    @ParameterizedTest
    @ValueSource(strings = {LESSON, "/ko/glossary", "/en/progress", "/ko/"})
    void aPageIsTheSameHoweverItIsSentAndHoweverOften(String path) {
        String plain = Site.get(path, "Accept-Encoding", "identity").body();
        for (String accepted : List.of("gzip", "gzip, deflate, zstd", "br;q=0, gzip;q=0.1", "gzip")) {
            HttpResponse<byte[]> compressed = bytes(path, "Accept-Encoding", accepted);
            assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(unpacked(compressed.body())).isEqualTo(plain);
        }
        for (String accepted : List.of("br", "gzip, deflate, br, zstd", "br;q=1, gzip;q=0.1", "br")) {
            HttpResponse<byte[]> compressed = bytes(path, "Accept-Encoding", accepted);
            assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("br");
            assertThat(new String(unpackedBrotli(compressed.body()), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
        for (String accepted : List.of("gzip;q=0", "identity", "x-gzip-not", "br;q=0")) {
            HttpResponse<byte[]> sent = bytes(path, "Accept-Encoding", accepted);
            assertThat(sent.headers().firstValue("Content-Encoding"))
                    .as(accepted)
                    .isEmpty();
            assertThat(new String(sent.body(), StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lessons/gradient", "/glossary", ""})
    void whatTheBuildHasMadeIsWhatWouldBeMadeNow(String path) {
        Bookshelf bookshelf = Bookshelf.ofTheBuild();
        BookPages pages = new BookPages(bookshelf.edition(), new LessonExercises(new Exercises(bookshelf)));
        Visit visit = new Visit(Language.KO, path, new StaticFiles().prefix(), "", "");
        assertThat(Site.get(visit.here(Language.KO)).body()).isEqualTo(pages.html(visit));
    }

    @Test
    void whateverAPageDependsOnGivesItAnotherStrongTag() {
        Set<String> tags = new HashSet<>();
        for (String encoding : List.of("br", "gzip", "identity")) {
            for (String theme : List.of("", "light", "dark")) {
                HttpResponse<String> page = Site.get(LESSON, "Accept-Encoding", encoding, "Cookie", "theme=" + theme);
                assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding, Cookie");
                tags.add(page.headers().firstValue("ETag").orElseThrow());
            }
        }
        assertThat(tags).hasSize(9).allMatch(tag -> tag.matches("\"[0-9a-z-]+\""));
        assertThat(Site.get(LESSON, "Cookie", "theme=pink").headers().firstValue("ETag"))
                .isEqualTo(Site.get(LESSON).headers().firstValue("ETag"));
    }

    @Test
    void aTagIsKnownWithoutThePageBeingMade(@TempDir Path folder) {
        try (Database database = Database.open(folder);
                Server fresh = SmallBook.serve(database)) {
            String tag = get(fresh, "/en/").headers().firstValue("ETag").orElseThrow();
            assertThat(get(fresh, "/en/lessons/first", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(get(fresh, "/en/nothing", "If-None-Match", tag).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anAuthorsEditShowsAtOnceAndSoDoesAMistake(@TempDir Path content, @TempDir Path folder) throws IOException {
        copy(SmallBook.CONTENT, content);
        Path file = content.resolve("second/en.md");
        String lesson = "/en/lessons/second";
        String text = Files.readString(file);
        try (Database database = Database.open(folder);
                Server server = Server.start("127.0.0.1", 0, Bookshelf.open(content), database)) {
            String before = get(server, lesson).headers().firstValue("ETag").orElseThrow();
            Files.writeString(file, text + "\nOne more sentence.\n");
            assertThat(get(server, lesson, "If-None-Match", before).body()).contains("One more sentence.");
            Files.writeString(file, text + "\n[nowhere](lesson:nowhere) and on\n");
            assertThat(get(server, "/ko/").body()).contains("second/en.md");
            Files.writeString(file, text);
            assertThat(get(server, lesson).body()).doesNotContain("One more sentence.", "class=\"author\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"lang=en, false", "lang=ko, true", "theme=dark, true", "theme=dark; lang=en, false"})
    void aCookieIsSetOnlyWhereItSaysSomethingNew(String cookies, boolean news) {
        for (String path : List.of(LESSON, "/en/search", "/en/lessons/gradient/")) {
            for (int time = 0; time < 2; time++) {
                assertThat(Site.get(path, "Cookie", cookies)
                                .headers()
                                .firstValue("Set-Cookie")
                                .isPresent())
                        .as(path)
                        .isEqualTo(news);
            }
        }
    }

    @Test
    void howeverAnAddressIsWrittenItIsOnePage() {
        String page = Site.get(LESSON).body();
        for (String path :
                List.of("/en/lessons/%67radient", "/en/lessons/gradient/", "/en/lessons/gradient?from=mail")) {
            assertThat(Site.get(path).body()).isEqualTo(page);
        }
    }

    @Test
    void allPagesInAllThemesAreKeptTogether() {
        long bytes = 0;
        for (String path : pages()) {
            for (String theme : List.of("", "light", "dark")) {
                bytes += bytes(path, "Accept-Encoding", "gzip", "Cookie", "theme=" + theme)
                        .body()
                        .length;
            }
            bytes += bytes(path, "Accept-Encoding", "identity").body().length;
        }
        assertThat(bytes).isBetween(1L << 20, (long) MOST_BYTES);
    }

    private static List<String> pages() {
        return Pattern.compile("<loc>http://[^/]+(/[^<]*)</loc>")
                .matcher(Site.get("/sitemap.xml").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static HttpResponse<byte[]> bytes(String path, String... headers) {
        return Site.send(Site.request(path, headers), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> get(Server server, String path, String... headers) {
        return Site.send(Site.request(server, path, headers), BodyHandlers.ofString());
    }

    private static byte[] unpackedBrotli(byte[] body) {
        try {
            return Decoder.decompress(body).getDecompressedData();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
