package nabla.book.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ContentException;
import nabla.book.ExerciseCheck;
import nabla.book.ExerciseSource;
import nabla.book.ExerciseText;
import nabla.book.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisePlacementTest {
    private static final String FILE = "first/exercises.yaml";

    @TempDir
    private Path temporary;

    @Test
    void anExerciseKnowsItsPlaceAndItsTexts() {
        Book book = Bookshelf.open(Books.GOOD).book();
        ExerciseSource slope = book.exercises().get("slope");
        assertThat(slope.lesson()).isEqualTo("first");
        assertThat(slope.number()).isEqualTo(1);
        assertThat(slope.kind()).isEqualTo("number");
        assertThat(slope.file()).isEqualTo(FILE);
        ExerciseText english = slope.in(Language.EN);
        assertThat(english.prompt()).startsWith("Find the slope of the tangent of $f(x) = {{f}}$");
        assertThat(english.hints()).containsExactly("Differentiate first.", "Put 1 into $f'(x)$.");
        assertThat(english.mistakes()).containsExactly("That is the value of the function.");
        assertThat(english.label()).isEqualTo("f'(1)");
        assertThat(slope.in(Language.KO).hints()).hasSize(2);
        assertThat(book.exercisesOf(book.lessons().get(0))).containsExactly(slope);
        assertThat(book.exercisesOf(book.lessons().get(1))).isEmpty();
    }

    @Test
    void theDefinitionIsAllThatStandsThereAsPlainData() {
        Map<String, Object> definition =
                Bookshelf.open(Books.GOOD).book().exercises().get("slope").definition();
        assertThat(definition)
                .containsEntry("kind", "number")
                .containsEntry("answer", Map.of("derivative", Map.of("of", "f", "at", 1L)))
                .containsEntry("parameters", Map.of("a", Map.of("from", 2L, "to", 6L)))
                .containsKeys("prompt", "hints", "solution");
    }

    @Test
    void optionsAndLinesKeepTheirTextsApart() {
        Path book = Books.copy(temporary);
        String lists =
                """
                options:
                  - {ko: 넷, en: four, right: true}
                  - {ko: 셋, en: three, right: a > 0, why: {ko: 아닙니다., en: No.}}
                extra:
                  - h = 1
                  - {line: h = 2, ko: 너무 큽니다., en: Too large.}
                """;
        Books.replace(book, FILE, "  mistakes:", lists.indent(2) + "  mistakes:");
        ExerciseSource slope = Bookshelf.open(book).book().exercises().get("slope");
        assertThat(slope.in(Language.EN).options()).containsExactly("four", "three");
        assertThat(slope.in(Language.EN).whys()).containsExactly("", "No.");
        assertThat(slope.in(Language.KO).extras()).containsExactly("", "너무 큽니다.");
        assertThat(slope.line("options[1].why.en")).isEqualTo(18);
    }

    @Test
    void whatACheckFindsIsReportedWhereItStands() {
        ExerciseCheck check = exercise -> new ExerciseCheck.Findings(
                List.of(
                        new ExerciseCheck.Problem("answer.derivative.at", "a number", "x"),
                        new ExerciseCheck.Problem("mistakes.0.answer", "another answer than the right one", "a"),
                        new ExerciseCheck.Problem("nowhere", "anything", "nothing")),
                List.of());
        assertThat(errors(Books.GOOD, check))
                .containsExactly(
                        new ContentError(FILE, 1, "anything", "nothing"),
                        new ContentError(FILE, 8, "a number", "x"),
                        new ContentError(FILE, 17, "another answer than the right one", "a"));
    }

    @Test
    void aFilledTextThatCannotBeReadIsReportedWhereItsTemplateStands() {
        ExerciseCheck check = exercise -> new ExerciseCheck.Findings(
                List.of(),
                List.of(
                        new ExerciseCheck.Sample("hints[1].ko", Language.KO, "$\\frac{1$"),
                        new ExerciseCheck.Sample("prompt.en", Language.EN, "[x](term:nothing)\n\n# Big")));
        assertThat(errors(Books.GOOD, check))
                .extracting(ContentError::line, ContentError::expected)
                .containsExactlyInAnyOrder(
                        tuple(12, "a term of glossary.yaml"),
                        tuple(12, "a heading outside of lists, quotes and asides"),
                        tuple(15, "a formula that KaTeX can read"));
    }

    @Test
    void anIdBelongsToOneLessonOfTheBook() throws Exception {
        Path book = Books.copy(temporary);
        Files.copy(book.resolve(FILE), book.resolve("second/exercises.yaml"));
        assertThat(errors(book, ExerciseCheck.NONE))
                .containsExactly(new ContentError(
                        "second/exercises.yaml", 1, "each exercise's id once in the book", "slope again, as in first"));
    }

    @Test
    void anExercisePlacedInOneLanguageOnlyIsReported() {
        Path book = Books.copy(temporary);
        Books.replace(book, "first/en.md", "```exercise\nid: slope\n```\n", "");
        assertThat(errors(book, ExerciseCheck.NONE))
                .contains(new ContentError(FILE, 1, "a place for slope in en.md", "none"));
    }

    @Test
    void aFilledTextIsRenderedWithFormulasRolesAndTerms() {
        Bookshelf shelf = Bookshelf.open(Books.GOOD);
        assertThat(shelf.html("The [secant](term:secant) of $x^2$ has a [slope](role:secant).", Language.EN))
                .startsWith("<p>The <a class=\"term\"")
                .contains("href=\"/en/glossary#secant\"", "class=\"katex\"", "role-secant")
                .endsWith("</p>");
        assertThat(shelf.html("$\\frac{1$ <b>", Language.EN))
                .contains("<code>\\frac{1</code>")
                .doesNotContain("<b>");
    }

    private static List<ContentError> errors(Path book, ExerciseCheck check) {
        ContentException broken = catchThrowableOfType(ContentException.class, () -> Bookshelf.open(book, check));
        return broken.errors();
    }
}
