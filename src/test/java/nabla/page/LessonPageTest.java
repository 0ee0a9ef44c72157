package nabla.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nabla.book.ContentError;
import nabla.book.Language;
import nabla.book.Lesson;
import org.junit.jupiter.api.Test;

class LessonPageTest {
    @Test
    void aLessonShowsItsNumberTitleSummaryAndBlocksInReadingOrder() {
        assertThat(page(Language.EN, SampleBook.FIRST))
                .containsSubsequence(
                        "<html lang=\"en\">",
                        "Lesson 1",
                        "<h1>The rate of change</h1>",
                        "How fast it changes",
                        "before the figure",
                        "<figure",
                        "id=\"fig\"",
                        "data-kind=\"tangent\"",
                        "after the figure");
    }

    @Test
    void aPageOutsideTheLessonsHasNeitherNumberNorNeighbours() {
        Visit visit = new Visit(Language.EN, "/floating-point", "/assets/test", "", "");
        assertThat(LessonPage.render(visit, SampleBook.BOOK, SampleBook.PAGE, SampleBook.SHOWN, List.of()))
                .contains("<p class=\"eyebrow\">Appendix</p>", "<h1>Floating-point numbers</h1>")
                .doesNotContain("Lesson 0", "rel=\"next\"", "rel=\"prev\"");
    }

    @Test
    void theRailLinksToEverySection() {
        assertThat(page(Language.KO, SampleBook.FIRST))
                .containsSubsequence(
                        "aria-label=\"이 장에서\"",
                        "<a href=\"#secant\">순간의 변화율 1</a>",
                        "<a href=\"#limit\">순간의 변화율 2</a>");
    }

    @Test
    void theFirstLessonHasANextOneAndTheLastOneAPreviousOne() {
        assertThat(page(Language.KO, SampleBook.FIRST))
                .contains("rel=\"next\" href=\"/ko/lessons/numerical-differentiation\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(page(Language.KO, SampleBook.SECOND))
                .contains("rel=\"prev\" href=\"/ko/lessons/rate-of-change\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void theLanguageSwitchLeadsToTheSameLesson() {
        assertThat(page(Language.KO, SampleBook.FIRST))
                .contains("lang=\"en\" hreflang=\"en\" href=\"/en/lessons/rate-of-change\">English</a>")
                .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"/en/lessons/rate-of-change\">")
                .contains("<link rel=\"alternate\" hreflang=\"ko\" href=\"/ko/lessons/rate-of-change\">");
    }

    @Test
    void aTitleIsTextAndNeverMarkup() {
        assertThat(page(Language.EN, SampleBook.SECOND))
                .doesNotContain("<script>alert")
                .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more · Nabla</title>")
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</h1>");
    }

    @Test
    void theAuthorReadsEveryContentErrorOnThePageAndTheReaderNone() {
        ContentError error = new ContentError("gradient/ko.md", 12, "a widget kind", "<tangents>");
        Visit visit = visit(Language.EN, SampleBook.FIRST, "");
        assertThat(LessonPage.render(visit, SampleBook.BOOK, SampleBook.FIRST, SampleBook.SHOWN, List.of(error)))
                .containsSubsequence(
                        "To mend in the content: 1",
                        "gradient/ko.md:12",
                        "expected: a widget kind",
                        "got: &lt;tangents&gt;");
        assertThat(page(Language.EN, SampleBook.FIRST)).doesNotContain("class=\"author\"");
    }

    @Test
    void theRememberedThemeIsInThePageBeforeAnyScriptRuns() {
        Visit dark = visit(Language.EN, SampleBook.FIRST, "dark");
        assertThat(LessonPage.render(dark, SampleBook.BOOK, SampleBook.FIRST, SampleBook.SHOWN, List.of()))
                .contains("<html lang=\"en\" data-theme=\"dark\">")
                .contains("id=\"dark\" media=\"screen\"");
        assertThat(page(Language.EN, SampleBook.FIRST))
                .contains("<html lang=\"en\">")
                .contains("media=\"screen and (prefers-color-scheme: dark)\"");
    }

    @Test
    void onlyAPageWithFormulasLoadsTheirStyle() {
        assertThat(page(Language.EN, SampleBook.FIRST)).doesNotContain("katex.min.css");
    }

    @Test
    void noScriptOrHandlerIsInline() {
        assertThat(page(Language.KO, SampleBook.FIRST))
                .doesNotContainPattern("<script(?![^>]*(src=|application/json))")
                .doesNotContainPattern("<[^>]* on[a-z]+=")
                .doesNotContain("<style");
    }

    private static String page(Language language, Lesson lesson) {
        return LessonPage.render(visit(language, lesson, ""), SampleBook.BOOK, lesson, SampleBook.SHOWN, List.of());
    }

    private static Visit visit(Language language, Lesson lesson, String theme) {
        return new Visit(language, "/lessons/" + lesson.slug(), "/assets/test", theme, "");
    }
}
