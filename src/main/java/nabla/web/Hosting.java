package nabla.web;

/**
 * How the server stands in its network.
 *
 * @param behindProxy whether a proxy on this machine or in its private network is believed when it says whom it speaks for
 * @param metricsToken opens {@code /metrics} to other machines; null keeps it to this one
 */
public record Hosting(boolean behindProxy, String metricsToken) {

    /** On its own, for whoever is on this machine or its network. */
    public static final Hosting PLAIN = new Hosting(false, null);
}
