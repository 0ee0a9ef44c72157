package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nabla.book.Language;
import nabla.book.search.SearchIndex.Found;
import nabla.book.search.SearchIndex.Hit;
import nabla.book.search.SearchIndex.Piece;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    private static final Found NOTHING = new Found(Language.EN, 0, List.of(), "");

    @Test
    void aHitShowsLessonSectionAndTheMarkedWords() {
        Hit hit = new Hit(
                "/lessons/gradient#norm",
                "기울기",
                "기울기의 크기",
                List.of(new Piece("이 ", false), new Piece("경사", true), new Piece("는", false)));
        assertThat(page("경사", new Found(Language.KO, 1, List.of(hit), ""), NOTHING))
                .containsSubsequence(
                        "value=\"경사\"",
                        "1곳에서 찾았습니다.",
                        "href=\"/ko/lessons/gradient#norm\"",
                        "기울기",
                        "기울기의 크기",
                        "이 <mark>경사</mark>는")
                .doesNotContain("class=\"search-other\"");
    }

    @Test
    void whatIsFoundInTheOtherLanguageIsOfferedAndMarkedAsSuch() {
        Hit term = new Hit("/glossary#slope", "", "slope", List.of(new Piece("Rise.", false)));
        assertThat(page(
                        "slope",
                        new Found(Language.KO, 0, List.of(), ""),
                        new Found(Language.EN, 1, List.of(term), "")))
                .containsSubsequence(
                        "<p class=\"search-said\">찾은 곳이 없습니다.",
                        "영어 본문에서 찾은 곳",
                        "lang=\"en\"",
                        "href=\"/en/glossary#slope\"",
                        "Glossary",
                        "<span class=\"hit-section\">slope</span>");
    }

    @Test
    void whatWasTypedIsTextAndNeverMarkup() {
        assertThat(page("\"><script>", new Found(Language.KO, 0, List.of(), ""), NOTHING))
                .doesNotContain("\"><script>");
    }

    @Test
    void withoutAQueryThePageSaysWhatToType() {
        assertThat(page(" ", new Found(Language.KO, 0, List.of(), ""), NOTHING))
                .contains("띄어쓰기는 상관없습니다")
                .doesNotContain("<p class=\"search-said\">찾은 곳이 없습니다");
        assertThat(SearchPage.tooLong(visit())).contains("찾을 말은 100자까지 쓸 수 있습니다.");
    }

    private static String page(String query, Found here, Found there) {
        return SearchPage.render(visit(), query, List.of(here, there));
    }

    private static Visit visit() {
        return new Visit(Language.KO, "/search", "/assets/test", "", "");
    }
}
