package nabla.book.reading;

import java.util.List;
import nabla.book.Book;
import nabla.book.ContentError;

/**
 * The book at one moment.
 *
 * @param tag differs between any two editions, and is the same on every server that runs the same build
 * @param errors what is wrong with the content on disk, of which this is then the last that was free of errors
 */
public record Edition(String tag, Book book, List<ContentError> errors) {}
