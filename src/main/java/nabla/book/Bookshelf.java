package nabla.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** Holds the last good book and reads it again when a file of it changes on disk. */
public final class Bookshelf {
    private record State(Map<Path, List<Object>> files, Book book, SearchIndex index, List<ContentError> errors) {}

    private final Path content;
    private final Formulas formulas = Formulas.ofTheBuild();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile State state;

    private Bookshelf(Path content) {
        this.content = content;
    }

    /**
     * Reads the book from a folder, or from a folder inside a jar's file system.
     *
     * @throws ContentException with every error, if there is any
     */
    public static Bookshelf open(Path content) {
        Bookshelf shelf = new Bookshelf(content);
        Map<Path, List<Object>> files = shelf.files();
        BookReader.Reading first = BookReader.read(content, shelf.formulas);
        if (!first.errors().isEmpty()) {
            throw new ContentException(first.errors());
        }
        shelf.state = new State(files, first.book(), SearchIndex.of(first.book()), List.of());
        return shelf;
    }

    /** The book as it is on disk now, or as it was when it last was free of errors. */
    public Book book() {
        refresh();
        return state.book();
    }

    /** What finds words in {@link #book}. */
    public SearchIndex index() {
        refresh();
        return state.index();
    }

    /** What is wrong with the content on disk now; empty when the book is up to date. */
    public List<ContentError> errors() {
        refresh();
        return state.errors();
    }

    /** While one reader's request reads the new text, the others get the old book. */
    private void refresh() {
        if (!reading.tryLock()) {
            return;
        }
        try {
            Map<Path, List<Object>> files = files();
            if (!files.equals(state.files())) {
                BookReader.Reading reading = BookReader.read(content, formulas);
                state = reading.errors().isEmpty()
                        ? new State(files, reading.book(), SearchIndex.of(reading.book()), List.of())
                        : new State(files, state.book(), state.index(), reading.errors());
            }
        } finally {
            reading.unlock();
        }
    }

    /** Time and size of every file, taken before reading so that a change while reading is noticed next time. */
    private Map<Path, List<Object>> files() {
        Map<Path, List<Object>> files = new TreeMap<>();
        if (content.getFileSystem() != FileSystems.getDefault() || !Files.isDirectory(content)) {
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
