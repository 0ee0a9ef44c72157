/**
 * Mathematics of the book: KaTeX, run by a JavaScript engine on the server.
 *
 * <p>Start reading at {@link nabla.book.math.Formulas}.
 */
package nabla.book.math;
