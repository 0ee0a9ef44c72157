package nabla.web.transport;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What every answer tells the browser not to do, those included that no page of the book has a part in. */
public final class Headers implements HttpConfiguration.Customizer {
    private static final String A_YEAR = "max-age=31536000";

    /**
     * KaTeX places its glyphs by style attributes; no script and no style sheet comes from a page itself. Firefox before
     * 108 tells neither from the other and reads style-src alone.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static final List<HttpField> ALWAYS = List.of(
            new PreEncodedHttpField("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("Referrer-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-cache"),
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding, Accept-Language, Cookie"));

    /** For a page that pages of these origins may show in a frame. */
    public static String framedBy(String origins) {
        return CONTENT_SECURITY_POLICY + (origins.isEmpty() ? "" : " " + origins);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        protect(request, answer);
        return request;
    }

    static void protect(Request request, HttpFields.Mutable answer) {
        ALWAYS.forEach(answer::put);
        if (request.isSecure()) {
            answer.put("Strict-Transport-Security", A_YEAR);
        }
    }
}
