package nabla.web.monitoring;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import nabla.web.http.Complaint;

/**
 * {@code GET /metrics}: for whoever is on the same machine, or has the token.
 *
 * @param token null if nobody elsewhere may read them
 */
public record MetricsEndpoint(Metrics metrics, String token) {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    public void get(Context context) {
        if (!isLocal(context) && !hasToken(context)) {
            context.header(Header.WWW_AUTHENTICATE, "Bearer");
            throw Complaint.NEEDS_TOKEN.about(null);
        }
        context.header(Header.CACHE_CONTROL, "no-store");
        context.contentType(TEXT).result(metrics.text());
    }

    /** A proxy on the same machine speaks for somebody elsewhere. */
    private static boolean isLocal(Context context) {
        return isLoopback(context.req().getRemoteAddr())
                && Stream.of("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via")
                        .allMatch(name -> context.header(name) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private boolean hasToken(Context context) {
        String sent = context.header(Header.AUTHORIZATION);
        return token != null && sent != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
