/**
 * Markdown of the book: CommonMark with formulas, figures, exercises and terms, rendered to HTML. The only room that uses
 * commonmark.
 *
 * <p>Start reading at {@link nabla.book.markdown.Draft}, one lesson in one language; {@code Markdown} says what is added to
 * CommonMark.
 */
package nabla.book.markdown;
