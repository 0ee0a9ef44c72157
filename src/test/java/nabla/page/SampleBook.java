package nabla.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nabla.book.Block;
import nabla.book.Book;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Part;
import nabla.book.Section;

/** A book of two lessons, the first with everything that a lesson can hold. */
final class SampleBook {
    static final Lesson FIRST = lesson("rate-of-change", 1, "순간의 변화율", "The rate of change");
    static final Lesson SECOND = lesson("numerical-differentiation", 2, "수치 미분", "<script>alert(1)</script> & more");
    static final Lesson PAGE = lesson("floating-point", 0, "부동소수점 수", "Floating-point numbers");
    static final Book BOOK = new Book(
            Map.of(Language.KO, "나블라", Language.EN, "Nabla"),
            List.of(new Part(Map.of(Language.KO, "변수 하나", Language.EN, "One variable"), List.of(FIRST, SECOND))),
            List.of(PAGE),
            List.of(
                    term("slope", "기울기", "slope", "가파른 정도입니다."),
                    term("tangent", "접선", "tangent", "한 점에서 곡선에 닿는 직선입니다."),
                    term("secant", "할선", "secant", "두 점을 지나는 직선입니다."),
                    term("limit", "극한", "limit", "다가가는 값입니다.")),
            Map.of());

    static final Map<String, ShownExercise> SHOWN = Map.of();

    private SampleBook() {}

    private static GlossaryTerm term(String id, String ko, String en, String explanation) {
        return new GlossaryTerm(
                id,
                Map.of(Language.KO, ko, Language.EN, en),
                Map.of(Language.KO, explanation, Language.EN, "What it means."),
                List.of(),
                "");
    }

    private static Lesson lesson(String slug, int number, String ko, String en) {
        return new Lesson(
                slug,
                number,
                Map.of(Language.KO, text(ko, "얼마나 빨리 변하는가"), Language.EN, text(en, "How fast it changes")));
    }

    private static LessonText text(String title, String summary) {
        return new LessonText(
                title,
                summary,
                List.of(new Section("secant", title + " 1"), new Section("limit", title + " 2")),
                List.of(
                        new Block.Prose("<h2 id=\"secant\">1</h2><p>before the figure</p>"),
                        new Block.Figure(
                                "fig", 1, "tangent", title, "Look.", "Try.", "Alt.", "{\"function\":\"x^2\"}", null),
                        new Block.Prose("<h2 id=\"limit\">2</h2><p>after the figure</p>")),
                List.of(),
                Set.of("tangent"));
    }
}
