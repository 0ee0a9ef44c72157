package nabla.book.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import nabla.book.Book;
import nabla.book.Language;
import nabla.book.LessonText;
import nabla.book.Passage;
import nabla.book.Section;
import nabla.book.reading.Books;
import nabla.book.reading.Bookshelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @Test
    void aLessonsWordsAreCutAtItsSections() {
        LessonText text =
                Bookshelf.open(Books.GOOD).book().lesson("first").orElseThrow().in(Language.EN);
        assertThat(text.passages()).hasSize(2);
        assertThat(text.passages().get(0)).isEqualTo(new Passage(null, "A summary. The tangent, the secant and x²."));
        assertThat(text.passages().get(1).section()).isEqualTo(new Section("figure", "Figure"));
        assertThat(text.passages().get(1).words())
                .startsWith("Move the point. Tangent Look at the line. A parabola with its tangent. Move the point."
                        + " Between. Code <b> A trap. Second")
                .endsWith("A note.");
    }

    @Test
    void theTermsThatALessonUsesAreKnown() {
        Book book = Bookshelf.open(Books.GOOD).book();
        assertThat(book.lesson("first").orElseThrow().in(Language.KO).terms()).containsExactly("secant");
        assertThat(book.lesson("second").orElseThrow().in(Language.KO).terms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x                            | x",
                "x_{max}                      | x_max",
                "h \\to 0                     | h → 0",
                "\\exact{\\point{x}^2}        | x²",
                "\\frac{1}{2}                 | 1/2",
                "\\tfrac{\\partial f}{\\partial x} | …",
                "\\nabla f(x_0,\\, x_1)       | ∇f(x₀, x₁)",
                "\\begin{matrix}a\\end{matrix} | …"
            })
    void aFormulaInASentenceIsPutAsItWouldBeTyped(String tex, String plain) {
        assertThat(PlainTex.of(tex)).isEqualTo(plain);
    }
}
