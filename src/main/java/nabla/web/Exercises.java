package nabla.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nabla.book.Book;
import nabla.book.Language;
import nabla.book.Lesson;
import nabla.book.reading.Bookshelf;
import nabla.exercise.Variant;
import nabla.text.Bilingual;

/** The exercises of the book as it is now: the mathematics of each is read once for each edition, when it is first asked. */
final class Exercises {
    /** What every page shows first. */
    static final long FIRST_SEED = 1;

    private record Edition(Book book, Map<String, Posed> posed) {}

    private final Bookshelf bookshelf;
    private volatile Edition edition;

    Exercises(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
        edition = read(bookshelf.book());
    }

    Optional<Posed> find(String id) {
        return Optional.ofNullable(edition().posed().get(id));
    }

    /** All of them in reading order. */
    List<Posed> all() {
        return List.copyOf(edition().posed().values());
    }

    private Edition edition() {
        Book book = bookshelf.book();
        if (edition.book() != book) {
            edition = read(book);
        }
        return edition;
    }

    private static Edition read(Book book) {
        Map<String, Posed> posed = new LinkedHashMap<>();
        book.exercises().forEach((id, source) -> posed.put(id, new Posed(source)));
        return new Edition(book, posed);
    }

    /** A text of an exercise as HTML, its places filled by a variant. */
    String html(Variant variant, String template, boolean withAnswer, Language language) {
        return bookshelf.html(variant.fill(template, withAnswer), language);
    }

    /** The same for a text that stands within a line. */
    String phrase(Variant variant, String template, Language language) {
        return bookshelf.phrase(variant.fill(template, false), language);
    }

    /** Words of the grader, in which there are no places; what a reader typed may be in them. */
    String html(Bilingual words, Language language) {
        return bookshelf.html(words.in(language.locale()), language);
    }

    /** The same without mark-up. */
    String text(Bilingual words, Language language) {
        return bookshelf.text(words.in(language.locale()), language);
    }

    /** The exercises of a lesson, in its order. */
    List<Posed> in(Lesson lesson) {
        return edition().book().exercisesOf(lesson).stream()
                .flatMap(source -> find(source.id()).stream())
                .toList();
    }

    /** A formula within a line, as HTML. */
    String formula(String latex, Language language) {
        return bookshelf.phrase("$" + latex + "$", language);
    }
}
