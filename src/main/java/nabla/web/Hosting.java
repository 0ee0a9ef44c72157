package nabla.web;

import java.nio.file.Path;

/**
 * How the server stands in its network.
 *
 * @param behindProxy whether a proxy on this machine or in its private network is believed when it says whom it speaks for
 * @param metricsToken opens {@code /metrics} to other machines; null keeps it to this one
 * @param certificate a PEM file with which the server itself speaks https; null for http
 * @param key the PEM file with its private key; null without a certificate
 * @param publicUrl what readers have before a page's path, such as {@code https://book.example}; "" if nobody has said
 * @param framers the origins whose pages may show figures in frames, as a policy lists them; "" for none but our own
 */
public record Hosting(
        boolean behindProxy, String metricsToken, Path certificate, Path key, String publicUrl, String framers) {

    /** On its own, for whoever is on this machine or its network. */
    public static final Hosting PLAIN = new Hosting(false, null);

    public Hosting(boolean behindProxy, String metricsToken) {
        this(behindProxy, metricsToken, null, null, "", "");
    }
}
