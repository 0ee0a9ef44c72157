/**
 * Requests and answers, whatever they are about: bodies, checks, errors in the reader's language, cookies, limits.
 *
 * <p>Start reading at {@code Body}, which reads a request, and {@code Complaint}, which has every error.
 */
package nabla.web.http;
