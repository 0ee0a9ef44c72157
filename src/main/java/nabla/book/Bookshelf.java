package nabla.book;

import java.nio.file.Path;
import java.util.List;

/** Holds the last good book and reads it again when a file of it changes on disk. */
public final class Bookshelf {
    private final Path content;

    private Bookshelf(Path content) {
        this.content = content;
    }

    /** Throws {@link ContentException} with every error if the content can't be read. */
    public static Bookshelf open(Path content) {
        return new Bookshelf(content);
    }

    /** The book as it is on disk now, or as it was when it last was free of errors. */
    public Book book() {
        throw new UnsupportedOperationException("not readable yet: " + content);
    }

    /** What is wrong with the content on disk now; empty when the book is up to date. */
    public List<ContentError> errors() {
        return List.of();
    }
}
