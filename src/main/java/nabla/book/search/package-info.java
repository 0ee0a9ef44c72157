/**
 * Full-text search of the book, in Korean and English.
 *
 * <p>Start reading at {@link nabla.book.search.SearchIndex}.
 */
package nabla.book.search;
