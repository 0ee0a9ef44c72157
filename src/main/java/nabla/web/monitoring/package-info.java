/**
 * Monitoring: what the server counts and times, and whether it is healthy.
 *
 * <p>Start reading at {@code Metrics}.
 */
package nabla.web.monitoring;
