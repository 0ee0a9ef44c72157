package nabla.web.cache;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nabla.web.http.EntityTags;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A body as it is sent, and what is said about it. It lies outside of the heap, so that no connection copies it. */
final class KeptAnswer {
    /** Of what is never a page by itself: of many small files the policy of a page would be the greater part. */
    private static final HttpField NO_PAGE = new PreEncodedHttpField("Content-Security-Policy", "default-src 'none'");

    private static final Set<String> PARTS_OF_PAGES = Set.of("text/javascript", "text/css", "font/woff2");

    private static final String OF_PAGES_ALONE = "Cross-Origin-Opener-Policy";

    private final String route;
    private final String tag;
    private final boolean isPart;
    private final ByteBuffer body;
    private final List<HttpField> ofTheAnswer;
    private final List<HttpField> ofTheBody = new ArrayList<>();

    /**
     * @param route under which it is counted
     * @param tag what tells the bodies of this address apart
     * @param bytes encoded
     */
    KeptAnswer(String route, String type, String tag, Caching caching, Encoding encoding, byte[] bytes) {
        this.route = route;
        this.tag = tag;
        body = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
        ofTheAnswer = new ArrayList<>(caching.fields(tag));
        isPart = PARTS_OF_PAGES.contains(type.replaceFirst(";.*", ""));
        if (isPart) {
            ofTheAnswer.add(NO_PAGE);
        }
        ofTheBody.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type));
        if (encoding != Encoding.IDENTITY) {
            ofTheBody.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
    }

    String route() {
        return route;
    }

    int length() {
        return body.remaining();
    }

    /** Sends it, or to whoever has it already, nothing more than that. */
    void send(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        ofTheAnswer.forEach(headers::put);
        if (isPart) {
            headers.remove(OF_PAGES_ALONE);
        }
        if (EntityTags.isListed(tag, request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
        } else {
            response.setStatus(HttpStatus.OK_200);
            ofTheBody.forEach(headers::put);
            headers.put(HttpHeader.CONTENT_LENGTH, length());
            response.write(true, body.slice(), callback);
        }
    }

    /** Sends it as the answer of a route. */
    void send(Context context) {
        ofTheAnswer.forEach(field -> context.header(field.getName(), field.getValue()));
        ofTheBody.forEach(field -> context.header(field.getName(), field.getValue()));
        byte[] bytes = new byte[length()];
        body.slice().get(bytes);
        context.disableCompression().result(bytes);
    }
}
