package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nabla.book.Book;
import nabla.book.Language;
import org.junit.jupiter.api.Test;

class ContentsPageTest {
    @Test
    void theContentsListPartsAndLessonsInOrderWithTheirSummaries() {
        assertThat(page(Language.KO, SampleBook.BOOK))
                .containsSubsequence(
                        "<h1>나블라</h1>",
                        "1부",
                        "변수 하나",
                        "href=\"/ko/lessons/rate-of-change\">순간의 변화율</a>",
                        "얼마나 빨리 변하는가",
                        "href=\"/ko/lessons/numerical-differentiation\">수치 미분</a>");
    }

    @Test
    void pagesOutsideTheLessonsAndTheGlossaryStandInTheAppendixWithoutANumber() {
        assertThat(page(Language.KO, SampleBook.BOOK))
                .containsSubsequence(
                        "수치 미분</a>",
                        "부록",
                        "<li><div><a href=\"/ko/floating-point\">부동소수점 수</a>",
                        "<a href=\"/ko/glossary\">용어집</a>");
    }

    @Test
    void theStartButtonLeadsToTheFirstLesson() {
        assertThat(page(Language.EN, SampleBook.BOOK))
                .contains("<a class=\"start\" href=\"/en/lessons/rate-of-change\">Start reading</a>");
    }

    @Test
    void aBookWithoutLessonsIsStillAPageWithoutAStart() {
        Book empty =
                new Book(Map.of(Language.KO, "나블라", Language.EN, "Nabla"), List.of(), List.of(), List.of(), Map.of());
        assertThat(page(Language.EN, empty)).contains("<h1>Nabla</h1>").doesNotContain("class=\"start\"");
    }

    @Test
    void theLanguageSwitchLeadsToTheOtherContents() {
        assertThat(page(Language.EN, SampleBook.BOOK)).contains("hreflang=\"ko\" href=\"/ko/\">한국어</a>");
    }

    private static String page(Language language, Book book) {
        return ContentsPage.render(new Visit(language, "", "/assets/test", "", ""), book, List.of());
    }
}
