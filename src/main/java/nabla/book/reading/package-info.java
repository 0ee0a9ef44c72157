/**
 * Reading of the book: from the folder content/ to a {@link nabla.book.Book}, when the jar is built and, for authors,
 * whenever a file changes.
 *
 * <p>Start reading at {@link nabla.book.reading.Bookshelf}; {@code BookReader} reads everything once.
 */
package nabla.book.reading;
