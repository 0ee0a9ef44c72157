package nabla.book.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nabla.book.ContentError;
import nabla.book.ExerciseCheck;
import nabla.book.math.Formulas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake put into the good book gives one error that says where it is. */
class ContentErrorsTest {
    @TempDir
    private Path book;

    @ParameterizedTest(name = "{3}: {5}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            first/en.md  | ## Figure {#figure}        | ## Figure {#Big Figure}         | first/en.md  | 8  | an id at the end of the heading | Figure {#Big Figure}
            second/*.md  | {#next}                    | {#Next}                         | second/en.md | 6  | an id of lower-case letters     | Next
            first/*.md   | {#code}                    | {#figure}                       | first/en.md  | 29 | each id once in a lesson        | figure again
            first/*.md   | id: slope                  | id: line                        | first/en.md  | 25 | each id once in a lesson        | line again
            second/en.md | "## Next"                  | "# Next"                        | second/en.md | 6  | headings from the second level  | #
            first/en.md  | kind: tangent              | kind: tangnt                    | first/en.md  | 15 | a kind of widget: tangent, step-sweep, listing | tangnt
            first/en.md  | alt: A parabola with its tangent. | "alt: "                  | first/en.md  | 19 | text for alt                    | nothing
            first/en.md  | look: Look at the line.    | "look: '  '"                    | first/en.md  | 17 | text for look                   | nothing
            first/en.md  | try: Move the point.       | "try: [a]"                      | first/en.md  | 18 | text for try                    | [a]
            first/en.md  | title: Tangent             | title: $x$                      | first/en.md  | 16 | plain text for title            | $x$
            first/en.md  | look: Look                 | lok: Look                       | first/en.md  | 17 | one of the keys id, kind        | lok
            first/en.md  | id: slope                  | "id: slope\\nkey: 1"            | first/en.md  | 27 | one of the keys id              | key
            first/en.md  | id: slope                  | "id: slope: x"                  | first/en.md  | 26 | YAML                            | mapping values are not allowed here
            first/en.md  | id: slope                  | "id: slope\\nid: slope"         | first/en.md  | 27 | each key once                   | id again
            first/*.md   | scheme: central            | scheme: middle                  | first/en.md  | 20 | forward, backward or central    | middle
            first/*.md   | "window: [-1, 6]"          | "window: [6, -1]"               | first/en.md  | 20 | two numbers [lo, hi]            | [6, -1]
            first/*.md   | "at: 3, "                  | "at: [3], "                     | first/en.md  | 20 | a number or a formula for at    | [3]
            first/*.md   | "at: 3, "                  | ""                              | first/en.md  | 20 | the setting at of a tangent     | none
            first/*.md   | "at: 3, "                  | "at: 3, step: 1, "              | first/en.md  | 20 | a setting of a tangent          | step
            first/en.md  | "at: 3"                    | "at: 4"                         | first/en.md  | 13 | the settings of widget line in ko.md | "{""at"":4"
            first/en.md  | x^2$                       | \\frac{1$                       | first/en.md  | 6  | a formula that KaTeX can read   | "\\frac{1: Unexpected end of input"
            first/en.md  | $x^2$                      | $x^2                            | first/en.md  | 6  | a formula between dollar signs  | $ alone
            first/ko.md  | "= 2x\\n$$"                | "= 2x"                          | first/ko.md  | 40 | $$ at the end of a line         | the end of the text
            first/en.md  | lesson:second              | lesson:third                    | first/en.md  | 38 | a lesson of book.yaml           | third
            first/ko.md  | second#next                | second#last                     | first/ko.md  | 45 | a heading's id in second        | last
            first/ko.md  | (#figure)                  | (#figures)                      | first/ko.md  | 45 | the # and id of a heading       | #figures
            first/en.md  | lesson:second              | javascript:alert(1)             | first/en.md  | 38 | "https:, lesson:, term:, role:" | javascript:alert(1)
            first/en.md  | term:secant                | term:secnt                      | first/en.md  | 6  | a term of glossary.yaml         | secnt
            first/en.md  | role:tangent               | role:tangnt                     | first/en.md  | 6  | a role: error, exact            | tangnt
            first/en.md  | Between.                   | ![](/a.png)                     | first/en.md  | 23 | text between [ and ]            | none
            first/en.md  | Between.                   | ![a](//x.org/a.png)             | first/en.md  | 23 | a picture of this site          | //x.org/a.png
            first/en.md  | Between.                   | <div>a</div>                    | first/en.md  | 23 | Markdown without HTML           | <div>a</div>
            first/en.md  | Between.                   | a <b>                           | first/en.md  | 23 | Markdown without HTML           | <b>
            first/en.md  | Between.                   | "> ## Inside"                   | first/en.md  | 23 | a heading outside of lists      | Inside
            first/en.md  | Between.                   | "    x = 1"                     | first/en.md  | 23 | code between fences             | an indented line
            first/en.md  | ```text                    | ```pyhton                       | first/en.md  | 31 | widget, exercise or a language  | pyhton
            first/en.md  | [!PITFALL]                 | [!TRAP]                         | first/en.md  | 35 | "[!NOTE], [!TRY], [!ANSWER] or [!PITFALL]" | [!TRAP]
            first/en.md  | title: First lesson        | title:                          | first/en.md  | 2  | text for title                  | nothing
            first/en.md  | "---\\ntitle"              | title                           | first/en.md  | 1  | title and summary between       | title: First lesson
            book.yaml    | "lessons: [second]"        | "lessons: [second, first]"      | book.yaml    | 6  | each lesson once                | first again
            book.yaml    | "title: {ko: 책, en: Book}" | "title: {ko: 책}"               | book.yaml    | 1  | text for en                     | nothing
            book.yaml    | "lessons: [second]"        | "lessons: [second, ../x]"       | book.yaml    | 6  | an id of lower-case letters     | ../x
            glossary.yaml | en: secant                | eng: secant                     | glossary.yaml | 3 | one of the keys id, ko          | eng
            glossary.yaml | "ko: 할선"                 | "ko: 할선\n  avoid: [포물선]" | first/ko.md | 19 | 할선 as in the glossary | 포물선
            first/*.md   | id: slope                  | id: incline                     | first/en.md  | 25 | an exercise of first/exercises.yaml | incline
            first/exercises.yaml | id: slope          | id: incline                     | first/exercises.yaml | 1 | a place for incline in ko.md | none
            first/exercises.yaml | id: slope          | "id: slope\\n  id: slope"      | first/exercises.yaml | 2 | each key once          | id again
            first/exercises.yaml | id: slope          | id: Slope                       | first/exercises.yaml | 1 | an id of lower-case letters | Slope
            first/exercises.yaml | kind: number       | "kind: "                        | first/exercises.yaml | 2 | text for kind           | nothing
            first/exercises.yaml | "en: Find"         | "fr: Find"                      | first/exercises.yaml | 11 | text for en            | nothing
            first/exercises.yaml | "en: Find"         | "fr: Find"                      | first/exercises.yaml | 12 | one of the keys ko, en | fr
            first/exercises.yaml | ", en: Differentiate first." | ""                    | first/exercises.yaml | 14 | text for en            | nothing
            first/exercises.yaml | "en: That is"      | "fr: That is"                   | first/exercises.yaml | 17 | text for en            | nothing
            first/exercises.yaml | "  hints:"         | "  clues:"                      | first/exercises.yaml | 1  | a list for hints       | nothing
            first/exercises.yaml | "  solution:"      | "  end:"                        | first/exercises.yaml | 1  | a map with the keys ko, en | nothing
            """)
    void aMistakeIsReportedWithItsPlace(
            String file, String from, String to, String inFile, int line, String expected, String got) {
        Books.copy(book);
        for (String each :
                file.contains("*") ? List.of(file.replace("*", "ko"), file.replace("*", "en")) : List.of(file)) {
            Books.replace(book, each, unescaped(from), unescaped(to == null ? "" : to));
        }
        assertThat(errors()).as("errors").anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(inFile);
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.expected()).contains(expected);
            assertThat(error.got()).startsWith(got);
        });
    }

    @Test
    void aKoreanWordWithTwoMeaningsIsSaidInFullFirst() {
        Books.copy(book);
        Books.replace(book, "glossary.yaml", "ko: 할선", "ko: 기울기(gradient)\n  in-full: 기울기");
        Books.replace(book, "first/ko.md", "가운데.", "접선의 기울기.\n기울기와 기울기(gradient).");
        assertThat(errors())
                .containsExactly(new ContentError("first/ko.md", 24, "기울기(gradient) in full at its first use", "기울기"));
    }

    @Test
    void idsInAnotherOrderAreShownInBothOrders() {
        Books.copy(book);
        Books.replace(book, "first/en.md", "{#figure}", "{#picture}");
        assertThat(errors())
                .containsExactly(new ContentError(
                        "first/en.md",
                        8,
                        "in lesson first the order of ko.md: heading figure, widget line, exercise slope, heading code",
                        "heading picture, widget line, exercise slope, heading code"));
    }

    @Test
    void allMistakesOfAllFilesComeTogetherInOrder() {
        Books.copy(book);
        Books.replace(book, "first/en.md", "kind: tangent", "kind: tangnt");
        Books.replace(book, "first/en.md", "lesson:second", "lesson:third");
        Books.replace(book, "second/ko.md", "끝.", "<i>");
        Books.replace(book, "second/ko.md", " {#next}", "");
        assertThat(errors())
                .extracting(error -> error.file() + ":" + error.line())
                .startsWith("first/en.md:13", "first/en.md:15", "first/en.md:38", "first/ko.md:45")
                .endsWith("second/ko.md:6", "second/ko.md:8");
    }

    @Test
    void bytesThatAreNotTextAreAnError() throws Exception {
        Books.copy(book);
        Files.write(book.resolve("second/en.md"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(errors()).contains(new ContentError("second/en.md", 0, "text in UTF-8", "other bytes"));
    }

    @Test
    void aFolderInPlaceOfAFileIsAnError() throws Exception {
        Books.copy(book);
        Files.delete(book.resolve("second/en.md"));
        Files.createDirectory(book.resolve("second/en.md"));
        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("second/en.md");
            assertThat(error.expected()).isEqualTo("a file that can be read");
        });
    }

    private List<ContentError> errors() {
        return BookReader.read(book, Formulas.ofTheBuild(), ExerciseCheck.NONE).errors();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\\\", "\\");
    }
}
