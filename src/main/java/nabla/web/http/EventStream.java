package nabla.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Server-sent events as the answer of a request, each on its way as soon as it is told; not compressed, which would hold them back. */
public final class EventStream {
    public static final String TYPE = "text/event-stream";

    private final HttpServletResponse response;
    private OutputStream out;
    private boolean isLost;

    /** Nothing is sent before the first event, so that until then a request can be refused as any other. */
    public EventStream(Context context) {
        response = context.res();
    }

    public boolean hasBegun() {
        return out != null;
    }

    /** Ends what cannot go on, for whoever is still there. */
    public void fail(ErrorAnswer error) {
        if (!isLost) {
            tell("error", error);
        }
    }

    /** @throws RequestError if nobody is there to hear it */
    public void tell(String event, Object data) {
        try {
            if (out == null) {
                response.setContentType(TYPE + ";charset=utf-8");
                response.setHeader(Header.CACHE_CONTROL, "no-store");
                response.setHeader("X-Accel-Buffering", "no");
                out = response.getOutputStream();
            }
            out.write(("event: " + event + "\ndata: ").getBytes(StandardCharsets.UTF_8));
            out.write(Json.bytes(data));
            out.write("\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            isLost = true;
            throw Complaint.ABANDONED.about(null);
        }
    }
}
