/**
 * Transport: the web server below the routes, and what it refuses before a route is found.
 *
 * <p>Start reading at {@code Transport}.
 */
package nabla.web.transport;
