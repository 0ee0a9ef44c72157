package nabla.web;

/**
 * How the server stands in its network.
 *
 * @param metricsToken opens {@code /metrics} to other machines; null keeps it to this one
 */
public record Hosting(String metricsToken) {

    /** On its own, for whoever is on this machine or its network. */
    public static final Hosting PLAIN = new Hosting(null);
}
