package nabla.grading;

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
public final class Exercises {
    /** What every page shows first. */
    public static final long FIRST_SEED = 1;

    private record Edition(Book book, Map<String, LoadedExercise> loaded) {}

    private final Bookshelf bookshelf;

    /** Null before anything is asked. */
    private volatile Edition edition;

    public Exercises(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
    }

    public Optional<LoadedExercise> find(String id) {
        return Optional.ofNullable(edition().loaded().get(id));
    }

    /** All of them in reading order. */
    public List<LoadedExercise> all() {
        return List.copyOf(edition().loaded().values());
    }

    private Edition edition() {
        Book book = bookshelf.book();
        Edition now = edition;
        if (now == null || now.book() != book) {
            now = read(book);
            edition = now;
        }
        return now;
    }

    private static Edition read(Book book) {
        Map<String, LoadedExercise> loaded = new LinkedHashMap<>();
        book.exercises().forEach((id, source) -> loaded.put(id, new LoadedExercise(source)));
        return new Edition(book, loaded);
    }

    /** A text of an exercise as HTML, its places filled by a variant. */
    public String html(Variant variant, String template, boolean withAnswer, Language language) {
        return bookshelf.html(variant.fill(template, withAnswer), language);
    }

    /** The same for a text that stands within a line. */
    public String phrase(Variant variant, String template, Language language) {
        return bookshelf.phrase(variant.fill(template, false), language);
    }

    /** Words of the grader, in which there are no places; what a reader typed may be in them. */
    String html(Bilingual words, Language language) {
        return bookshelf.html(words.in(language.locale()), language);
    }

    /** The same without mark-up. */
    public String text(Bilingual words, Language language) {
        return bookshelf.text(words.in(language.locale()), language);
    }

    /** The exercises of a lesson, in its order. */
    public List<LoadedExercise> in(Lesson lesson) {
        return edition().book().exercisesOf(lesson).stream()
                .flatMap(source -> find(source.id()).stream())
                .toList();
    }

    /** A formula within a line, as HTML. */
    public String formula(String latex, Language language) {
        return bookshelf.phrase("$" + latex + "$", language);
    }
}
