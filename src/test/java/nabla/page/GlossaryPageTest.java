package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nabla.book.Language;
import org.junit.jupiter.api.Test;

class GlossaryPageTest {
    @Test
    void termsStandInTheOrderOfTheLanguage() {
        assertThat(page(Language.KO)).containsSubsequence("<dfn>극한", "<dfn>기울기", "<dfn>접선", "<dfn>할선");
        assertThat(page(Language.EN)).containsSubsequence("<dfn>limit", "<dfn>secant", "<dfn>slope", "<dfn>tangent");
    }

    @Test
    void aTermHasItsAddressItsOtherNameItsMeaningAndTheLessonsThatUseIt() {
        assertThat(page(Language.KO))
                .containsSubsequence(
                        "id=\"tangent\"",
                        "<dfn>접선</dfn> <span lang=\"en\">tangent</span>",
                        "<dd>한 점에서 곡선에 닿는 직선입니다.</dd>",
                        "나오는 곳",
                        "<a href=\"/ko/lessons/rate-of-change\">순간의 변화율</a>",
                        "<a href=\"/ko/floating-point\">부동소수점 수</a>");
    }

    @Test
    void aTermThatNoLessonUsesSaysNothingOfLessons() {
        assertThat(page(Language.EN).split("class=\"uses\"")).hasSize(2);
    }

    private static String page(Language language) {
        Visit visit = new Visit(language, "/glossary", "/assets/test", "", "");
        return GlossaryPage.render(visit, SampleBook.BOOK, List.of());
    }
}
