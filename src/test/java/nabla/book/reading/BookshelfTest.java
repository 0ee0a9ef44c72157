package nabla.book.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nabla.book.Block;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ContentException;
import nabla.book.GlossaryTerm;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.LessonText;
import nabla.book.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookshelfTest {
    @TempDir
    private Path temporary;

    @Test
    void theBookHasItsPartsAndLessonsInOrder() {
        Book book = Bookshelf.open(Books.GOOD).book();
        assertThat(book.title()).isEqualTo(Map.of(Language.KO, "책", Language.EN, "Book"));
        assertThat(book.parts())
                .extracting(part -> part.title().get(Language.EN))
                .containsExactly("One", "Two");
        assertThat(book.lessons()).extracting(Lesson::slug).containsExactly("first", "second");
        assertThat(book.lessons()).extracting(Lesson::number).containsExactly(1, 2);
        assertThat(book.lesson("second").orElseThrow().in(Language.KO).title()).isEqualTo("둘째 레슨");
        assertThat(book.lesson("third")).isEmpty();
        assertThat(book.glossary()).extracting(GlossaryTerm::id).containsExactly("secant");
    }

    @Test
    void aLessonIsCutWhereItsFigureAndItsExerciseStand() {
        LessonText text =
                Bookshelf.open(Books.GOOD).book().lesson("first").orElseThrow().in(Language.EN);
        assertThat(text.sections()).containsExactly(new Section("figure", "Figure"));
        assertThat(text.blocks())
                .extracting(Block::getClass)
                .containsExactly(
                        Block.Prose.class,
                        Block.Figure.class,
                        Block.Prose.class,
                        Block.Exercise.class,
                        Block.Prose.class);
        assertThat(text.blocks().get(1))
                .isEqualTo(new Block.Figure(
                        "line",
                        1,
                        "tangent",
                        "Tangent",
                        "Look at the line.",
                        "Move the point.",
                        "A parabola with its tangent.",
                        "{\"at\":3,\"function\":\"x^2\",\"h\":1.0E-4,\"scheme\":\"central\",\"window\":[-1,6]}",
                        null));
        assertThat(text.blocks().get(3)).isEqualTo(new Block.Exercise("slope", 1));
    }

    @Test
    void theBookInsideTheProgramIsTheOneThatItWasBuiltFrom() {
        Bookshelf built = Bookshelf.ofTheBuild();
        Bookshelf read = Bookshelf.open(Path.of("content"));
        assertThat(built.book()).isEqualTo(read.book());
        assertThat(built.edition().errors()).isEmpty();
        String links = "[그래디언트](term:gradient) $x^2$ [차분](lesson:numerical-differentiation)";
        assertThat(built.html(links, Language.KO)).isEqualTo(read.html(links, Language.KO));
    }

    @Test
    void aChangeOnDiskIsSeenAtTheNextLook() throws IOException {
        Path book = Books.copy(temporary);
        Bookshelf shelf = Bookshelf.open(book);
        Books.replace(book, "second/ko.md", "둘째 레슨", "바뀐 레슨");
        age(book.resolve("second/ko.md"));
        assertThat(titleOfSecond(shelf)).isEqualTo("바뀐 레슨");
    }

    @Test
    void anUnchangedBookIsNotReadAgain() {
        Bookshelf shelf = Bookshelf.open(Books.copy(temporary));
        assertThat(shelf.book()).isSameAs(shelf.book());
    }

    @Test
    void theLastGoodBookStaysWhileThereAreErrors() throws IOException {
        Path book = Books.copy(temporary);
        Bookshelf shelf = Bookshelf.open(book);
        Files.delete(book.resolve("second/ko.md"));
        assertThat(titleOfSecond(shelf)).isEqualTo("둘째 레슨");
        assertThat(shelf.edition().errors()).containsExactly(new ContentError("second/ko.md", 0, "a file", "none"));
        Books.write(book, "second/ko.md", Books.read(Books.GOOD, "second/ko.md"));
        age(book.resolve("second/ko.md"));
        assertThat(shelf.edition().errors()).isEmpty();
    }

    @Test
    void anAddedLessonIsSeen() {
        Path book = Books.copy(temporary);
        Bookshelf shelf = Bookshelf.open(book);
        for (String file : List.of("third/ko.md", "third/en.md")) {
            book.resolve("third").toFile().mkdirs();
            Books.write(book, file, Books.read(book, file.replace("third", "second")));
        }
        Books.replace(book, "book.yaml", "[second]", "[second, third]");
        assertThat(shelf.book().lessons()).extracting(Lesson::slug).containsExactly("first", "second", "third");
    }

    @Test
    void pagesStandBesideTheLessonsAndAreLinkedToAtTheirOwnAddress() {
        Path book = Books.copy(temporary);
        for (String file : List.of("extra/ko.md", "extra/en.md")) {
            book.resolve("extra").toFile().mkdirs();
            Books.write(book, file, Books.read(book, file.replace("extra", "second")));
        }
        Books.replace(book, "first/en.md", "[Second](lesson:second)", "[Extra](lesson:extra)");
        Books.write(book, "book.yaml", Books.read(book, "book.yaml") + "pages: [extra]\n");
        Book read = Bookshelf.open(book).book();
        assertThat(read.lessons()).hasSize(2);
        assertThat(read.page("extra").orElseThrow().path()).isEqualTo("/extra");
        assertThat(read.lesson("extra")).isEmpty();
        assertThat(read.lesson("first").orElseThrow().in(Language.EN).blocks().toString())
                .contains("<a href=\"/en/extra\">Extra</a>");
    }

    @Test
    void aPageCannotTakeTheGlossarysAddress() {
        Path book = Books.copy(temporary);
        Books.write(book, "book.yaml", Books.read(book, "book.yaml") + "pages: [glossary]\n");
        ContentException e = catchThrowableOfType(ContentException.class, () -> Bookshelf.open(book));
        assertThat(e).hasMessageContaining("pages with other names than glossary, search, lessons, progress");
    }

    @Test
    void openingABrokenBookTellsEveryError() {
        Path book = Books.copy(temporary);
        Books.replace(book, "second/ko.md", " {#next}", "");
        Books.replace(book, "second/en.md", "\\$5", "<b>$5</b>");
        ContentException e = catchThrowableOfType(ContentException.class, () -> Bookshelf.open(book));
        assertThat(e.errors()).hasSizeGreaterThan(4);
        assertThat(e).hasMessageContaining("second/ko.md:6: expected an id").hasMessageContaining("second/en.md:8");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        ContentException e =
                catchThrowableOfType(ContentException.class, () -> Bookshelf.open(temporary.resolve("none")));
        assertThat(e.errors()).containsExactly(new ContentError("book.yaml", 0, "a file", "none"));
    }

    @Test
    void theContentOfTheBookHasNoErrors() {
        Bookshelf shelf = Bookshelf.open(Path.of("content"));
        assertThat(shelf.edition().errors()).isEmpty();
        assertThat(shelf.book().lessons()).isNotEmpty();
    }

    private static String titleOfSecond(Bookshelf shelf) {
        return shelf.book().lesson("second").orElseThrow().in(Language.KO).title();
    }

    /** Another time than before, however coarse the clock of the file system is. */
    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }
}
