package nabla.book.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import nabla.book.Book;
import nabla.book.ContentError;
import nabla.book.ContentException;
import nabla.book.ExerciseCheck;
import nabla.book.Language;
import nabla.book.markdown.FragmentRenderer;
import nabla.book.math.Formulas;
import nabla.book.search.SearchIndex;
import nabla.book.source.Problems;

/** Holds the last good book and reads it again when a file of it changes on disk. */
public final class Bookshelf {
    private record State(
            Map<Path, List<Object>> files,
            String tag,
            Book book,
            FragmentRenderer texts,
            SearchIndex index,
            List<ContentError> errors) {
        static State of(Map<Path, List<Object>> files, String tag, BookReader.Reading read) {
            return new State(files, tag, read.book(), read.texts(), SearchIndex.of(read.book()), List.of());
        }

        State spoiled(Map<Path, List<Object>> now, String another, List<ContentError> mistakes) {
            return new State(now, another, book, texts, index, mistakes);
        }
    }

    private final Path content;
    private final ExerciseCheck check;
    private final Formulas formulas = Formulas.ofTheBuild();
    private final ReentrantLock reading = new ReentrantLock();
    private final String builtTag;

    /** Null as long as nobody has asked for the book that was built. */
    private volatile State state;

    private Bookshelf(Path content, ExerciseCheck check, String builtTag) {
        this.content = content;
        this.check = check;
        this.builtTag = builtTag;
    }

    /**
     * The book as it was when the program was built; it does not change. It is read when it is first asked for.
     */
    public static Bookshelf ofTheBuild() {
        return new Bookshelf(null, ExerciseCheck.NONE, BuildTag.load());
    }

    /**
     * Reads the book from a folder; its exercises are read, not checked.
     *
     * @throws ContentException with every error, if there is any
     */
    public static Bookshelf open(Path content) {
        return open(content, ExerciseCheck.NONE);
    }

    /**
     * Reads the book and checks every exercise, now and whenever the content changes.
     *
     * @throws ContentException with every error, if there is any
     */
    public static Bookshelf open(Path content, ExerciseCheck check) {
        Bookshelf shelf = new Bookshelf(content, check, null);
        Map<Path, List<Object>> files = shelf.files();
        BookReader.Reading first = BookReader.read(content, shelf.formulas, check);
        if (!first.errors().isEmpty()) {
            throw new ContentException(first.errors());
        }
        shelf.state = State.of(files, BuildTag.random(), first);
        return shelf;
    }

    /** The book as it is on disk now, or as it was when it last was free of errors. */
    public Book book() {
        refresh();
        return state().book();
    }

    /** The same with all that a page of it depends on. */
    public Edition edition() {
        refresh();
        State now = state();
        return new Edition(now.tag(), now.book(), now.errors());
    }

    /** That of the {@link #edition}, for which the book need not be read if it does not change. */
    public String tag() {
        return mayChange() ? edition().tag() : builtTag;
    }

    /** Whether an author may be at work on it. */
    public boolean mayChange() {
        return content != null;
    }

    /** What finds words in {@link #book}. */
    public SearchIndex index() {
        refresh();
        return state().index();
    }

    /**
     * Renders a text of an exercise whose places are filled: the book's Markdown, with links to lessons and terms. A formula
     * that cannot be read is shown as it was written; the check of the content keeps such formulas out.
     */
    public String html(String markdown, Language language) {
        return state().texts().html(markdown, language, new Problems(""));
    }

    /** The same for a text that stands within a line, such as an option: one paragraph loses its tags. */
    public String phrase(String markdown, Language language) {
        return state().texts().phrase(markdown, language, new Problems(""));
    }

    /** The same without mark-up. */
    public String text(String markdown, Language language) {
        return state().texts().text(markdown, language, new Problems(""));
    }

    private State state() {
        return state == null ? built() : state;
    }

    private State built() {
        reading.lock();
        try {
            if (state == null) {
                state = State.of(Map.of(), builtTag, BuiltBook.load().reading(formulas));
            }
            return state;
        } finally {
            reading.unlock();
        }
    }

    /** While one reader's request reads the new text, the others get the old book. */
    private void refresh() {
        if (content == null || !reading.tryLock()) {
            return;
        }
        try {
            Map<Path, List<Object>> files = files();
            if (!files.equals(state.files())) {
                BookReader.Reading reading = BookReader.read(content, formulas, check);
                String tag = BuildTag.random();
                state = reading.errors().isEmpty()
                        ? State.of(files, tag, reading)
                        : state.spoiled(files, tag, reading.errors());
            }
        } finally {
            reading.unlock();
        }
    }

    /** Time and size of every file, taken before reading so that a change while reading is noticed next time. */
    private Map<Path, List<Object>> files() {
        Map<Path, List<Object>> files = new TreeMap<>();
        if (!Files.isDirectory(content)) {
            return files;
        }
        try (var paths = Files.find(content, 2, (path, attributes) -> stamp(files, path, attributes))) {
            paths.forEach(path -> {});
        } catch (IOException | UncheckedIOException e) {
            return Map.of(); // a folder went away meanwhile: reading will say so
        }
        return files;
    }

    private static boolean stamp(Map<Path, List<Object>> files, Path path, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            files.put(path, List.of(attributes.lastModifiedTime(), attributes.size()));
        }
        return false;
    }
}
