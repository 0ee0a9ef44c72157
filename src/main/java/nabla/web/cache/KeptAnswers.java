package nabla.web.cache;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nabla.book.Language;
import nabla.book.reading.Bookshelf;
import nabla.web.http.Languages;
import nabla.web.monitoring.Metrics;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Sends files, and pages that were asked for before, without a detour through the routes and on the thread that has read
 * the request. A book that may change is asked for its edition by the routes alone, since that takes time.
 */
public final class KeptAnswers extends Handler.Wrapper {
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final StaticFiles files;
    private final PageCache pages;
    private final Bookshelf bookshelf;
    private final Metrics metrics;

    public KeptAnswers(StaticFiles files, PageCache pages, Bookshelf bookshelf, Metrics metrics) {
        this.files = files;
        this.pages = pages;
        this.bookshelf = bookshelf;
        this.metrics = metrics;
    }

    /** The theme that a cookie asks for; "" for the system's. */
    public static String theme(String cookie) {
        return cookie != null && THEMES.contains(cookie) ? cookie : "";
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        KeptAnswer kept = HttpMethod.GET.is(request.getMethod()) ? find(request, response) : null;
        if (kept == null) {
            return super.handle(request, response, callback);
        }
        kept.send(request, response, callback);
        metrics.answered("GET", kept.route(), response.getStatus(), NanoTime.since(request.getBeginNanoTime()));
        return true;
    }

    private KeptAnswer find(Request request, Response response) {
        String path = request.getHttpURI().getPath();
        if (path == null) {
            return null;
        }
        Encoding encoding = Encoding.accepted(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
        Optional<Language> language = Languages.ofPath(path);
        if (language.isPresent() && bookshelf.mayChange()) {
            return null;
        }
        return language.isEmpty()
                ? files.find(path, encoding)
                : page(request, response, path, language.get(), encoding);
    }

    private KeptAnswer page(Request request, Response response, String path, Language language, Encoding encoding) {
        List<HttpCookie> cookies = Request.getCookies(request);
        String theme = theme(value(cookies, "theme"));
        KeptAnswer page = pages.find(bookshelf.tag(), new PageCache.Key(path, theme, encoding));
        if (page != null && !language.code().equals(value(cookies, Languages.COOKIE))) {
            response.getHeaders().add(HttpHeader.SET_COOKIE, Languages.cookie(language));
        }
        return page;
    }

    private static String value(List<HttpCookie> cookies, String name) {
        for (HttpCookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
