/** Answers for the figures of networks; an endpoint's name is that of its figure. */
package nabla.web.figure.network;
