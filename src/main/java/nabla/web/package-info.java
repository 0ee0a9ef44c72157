/**
 * The server: start reading at {@link nabla.web.Server}, then {@code Routes}, the site map. Handlers take typed values
 * out of a request and hand them to the core; whatever is wrong with a request becomes a {@code RequestError}. The only
 * importer of Javalin.
 */
package nabla.web;
