package nabla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import nabla.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicUrlTest {
    private static final Hosting KNOWN = new Hosting(false, null, null, null, "https://book.example", "");

    @TempDir
    Path folder;

    @Test
    void whereTheBookIsKnownPagesAndTheSiteMapNameIt() {
        try (Database database = Database.open(folder);
                Server server = SmallBook.serve(database, KNOWN)) {
            assertThat(Site.send(Site.request(server, "/en/")).body())
                    .contains(
                            "<link rel=\"canonical\" href=\"https://book.example/en/\">",
                            "<meta property=\"og:url\" content=\"https://book.example/en/\">",
                            "<meta property=\"og:image\" content=\"https://book.example/cover.png\">");
            assertThat(Site.send(Site.request(server, "/sitemap.xml")).body())
                    .contains("<loc>https://book.example/ko/</loc>");
        }
    }

    @Test
    void elsewhereAPageNamesItsPathAloneSinceAnyoneMayClaimAHost() {
        assertThat(Site.get("/en/glossary").body())
                .contains("<link rel=\"canonical\" href=\"/en/glossary\">")
                .doesNotContain("og:url", "og:image");
    }

    @Test
    void thePictureOfPreviewsStandsWhereItStays() {
        HttpResponse<byte[]> picture = Site.send(Site.request("/cover.png"), BodyHandlers.ofByteArray());
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("public, max-age=86400");
        assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(60_000);
    }
}
