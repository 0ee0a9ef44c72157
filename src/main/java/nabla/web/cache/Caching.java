package nabla.web.cache;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * How long an answer may be kept by others.
 *
 * @param control the header Cache-Control
 * @param vary the header Vary: what of a request it depends on
 */
record Caching(String control, String vary) {

    /** The headers that a 304 has too. */
    List<HttpField> fields(String tag) {
        return List.of(
                new PreEncodedHttpField(HttpHeader.ETAG, tag),
                new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, control),
                new PreEncodedHttpField(HttpHeader.VARY, vary));
    }
}
