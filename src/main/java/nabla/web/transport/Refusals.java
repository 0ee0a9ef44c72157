package nabla.web.transport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nabla.book.Language;
import nabla.page.ErrorPage;
import nabla.page.Visit;
import nabla.web.http.Complaint;
import nabla.web.http.ErrorAnswer;
import nabla.web.http.Json;
import nabla.web.http.Languages;
import nabla.web.monitoring.Metrics;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers in our own words what is refused before it comes to any route: addresses and headers that cannot be read, and bodies that do not come. */
public final class Refusals implements Request.Handler {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final String assets;
    private final Metrics metrics;

    public Refusals(String assets, Metrics metrics) {
        this.assets = assets;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        log(request, status);
        metrics.refused(Complaint.ofStatus(status).code);
        String path = path(request);
        boolean isApi = path.startsWith("/api/");
        byte[] body = isApi ? json(request, status) : page(request, path, status);
        response.getHeaders().clear();
        Headers.protect(request, response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, isApi ? "application/json" : "text/html;charset=utf-8");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    /** As far as it could be read. */
    private static String path(Request request) {
        String begun = Http1.beginningOfAddress(request.getConnectionMetaData().getConnection());
        return begun.startsWith("/api/")
                ? begun
                : Optional.ofNullable(request.getHttpURI().getPath()).orElse("/");
    }

    /** Only what is our own fault. */
    private static void log(Request request, int status) {
        Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        if (status >= 500 && cause instanceof Throwable failure && !(failure instanceof QuietException)) {
            LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), failure);
        }
    }

    private static byte[] json(Request request, int status) {
        Complaint complaint = Complaint.ofStatus(status);
        Language language = Languages.chosen(
                parameter(request, "lang"), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        return Json.bytes(ErrorAnswer.of(complaint.code, complaint.message(language.locale()), null, null));
    }

    private static String parameter(Request request, String name) {
        try {
            Fields.Field field = Request.extractQueryParameters(request).get(name);
            return field == null ? null : field.getValue();
        } catch (RuntimeException malformed) {
            return null;
        }
    }

    private byte[] page(Request request, String path, int status) {
        Optional<Language> language = Languages.ofPath(path);
        Language first =
                language.orElseGet(() -> Languages.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
        Visit visit = new Visit(first, "", assets, "", "");
        String page =
                language.isPresent() ? ErrorPage.render(visit, status) : ErrorPage.renderInBothLanguages(visit, status);
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
