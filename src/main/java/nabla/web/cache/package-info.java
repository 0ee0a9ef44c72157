/**
 * Answers that are kept as they are sent: pages of the book and static files, compressed once, with their entity tags.
 *
 * <p>Start reading at {@code KeptAnswers}, which a request meets before any route.
 */
package nabla.web.cache;
