package nabla.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import nabla.text.Sha256;

/** What is said about an answer's body: its character set, its entity tag, and to whoever has it already, nothing more. */
public final class Representation {
    private static final int DIGITS_OF_A_TAG = 24;

    private Representation() {}

    public static void complete(Context context) {
        nameCharset(context);
        if (context.method() == HandlerType.GET && context.status() == HttpStatus.OK && mayBeKept(context)) {
            tag(context);
            if (EntityTags.isListed(context.res().getHeader(Header.ETAG), context.header(Header.IF_NONE_MATCH))) {
                context.status(HttpStatus.NOT_MODIFIED).result("");
            }
        }
    }

    private static void nameCharset(Context context) {
        String type = context.res().getContentType();
        if (context.status() == HttpStatus.NO_CONTENT) {
            context.res().setContentType(null);
        } else if (type != null && type.startsWith("text/") && !type.contains("charset")) {
            context.contentType(type + ";charset=utf-8");
        }
    }

    private static boolean mayBeKept(Context context) {
        String control = context.res().getHeader(Header.CACHE_CONTROL);
        return control == null || !control.contains("no-store");
    }

    /** A weak one, since the same tag is sent whether the body is compressed or not. */
    private static void tag(Context context) {
        InputStream body = context.resultInputStream();
        if (context.res().getHeader(Header.ETAG) == null && body instanceof ByteArrayInputStream bytes) {
            context.header(Header.ETAG, "W/\"" + digest(bytes.readAllBytes()) + '"');
            bytes.reset();
        }
    }

    private static String digest(byte[] body) {
        return Sha256.hex(body).substring(0, DIGITS_OF_A_TAG);
    }
}
