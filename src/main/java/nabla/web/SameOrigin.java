package nabla.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Set;
import nabla.web.http.Complaint;
import nabla.web.http.Proxies;

/** Keeps pages of other sites from doing anything in a reader's name. */
record SameOrigin(Proxies proxies) {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** Browsers say where a request comes from; what is no browser says nothing and has no cookie to be misused. */
    void check(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean ours = site == null ? origin == null || isHost(origin, proxies.host(context)) : OURS.contains(site);
        if (!ours && !SAFE.contains(context.method())) {
            throw Complaint.FOREIGN_ORIGIN.about(null);
        }
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
