/**
 * Source files of the book: folders, YAML with line numbers, and the checks of keys, ids and terms. Every mistake becomes a
 * {@link nabla.book.ContentError} with file and line.
 *
 * <p>Start reading at {@link nabla.book.source.Folder} and {@link nabla.book.source.Fields}.
 */
package nabla.book.source;
