package nabla.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nabla.web.http.EntityTags;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** The pages of an edition that were asked for, each made once, by the build or here; another edition begins anew. */
public final class PageCache {
    private static final long BYTES = 14 << 20;
    private static final String TYPE = "text/html;charset=utf-8";
    private static final Caching CACHING = new Caching("no-cache", "Accept-Encoding, Cookie");

    /**
     * What a page depends on beside the edition.
     *
     * @param path with its language
     * @param theme that of the reader's cookie; "" for the system's
     */
    public record Key(String path, String theme, Encoding encoding) {

        /** It needs no look at the page. */
        String tag(String edition) {
            return encoding.tag(theme.isEmpty() ? edition : edition + "-" + theme);
        }
    }

    private record Pages(String edition, Cache<Key, KeptAnswer> kept) {}

    private final Prepared prepared;
    private volatile Pages pages = empty("");

    /** @param prepared those of the only edition that there will be */
    public PageCache(Prepared prepared) {
        this.prepared = prepared;
    }

    private static Pages empty(String edition) {
        return new Pages(
                edition,
                Caffeine.newBuilder()
                        .maximumWeight(BYTES)
                        .weigher((Key key, KeptAnswer page) -> page.length())
                        .build());
    }

    /** The page if it was made before; null if not. */
    KeptAnswer find(String edition, Key key) {
        Cache<Key, KeptAnswer> kept = of(edition);
        return isPrepared(key) ? kept.get(key, missing -> prepared(edition, key)) : kept.getIfPresent(key);
    }

    private boolean isPrepared(Key key) {
        return key.theme().isEmpty() && prepared.addresses().contains(key.path());
    }

    private KeptAnswer prepared(String edition, Key key) {
        byte[] compressed = prepared.compressed(key.path());
        byte[] body =
                key.encoding() == Encoding.GZIP ? compressed : key.encoding().encode(Prepared.plain(compressed));
        return answer(edition, key, prepared.route(key.path()), body);
    }

    /** Answers with the page, which is made if it is neither here nor at the client. */
    public void answer(Context context, String edition, Key key, Supplier<String> html) {
        String tag = key.tag(edition);
        if (EntityTags.isListed(tag, context.header(HttpHeader.IF_NONE_MATCH.asString()))) {
            CACHING.fields(tag).forEach(field -> context.header(field.getName(), field.getValue()));
            context.status(HttpStatus.NOT_MODIFIED_304);
        } else {
            KeptAnswer found = find(edition, key);
            KeptAnswer page =
                    found == null ? make(edition, key, context.endpoints().lastHttpEndpoint().path, html) : found;
            page.send(context);
        }
    }

    private KeptAnswer make(String edition, Key key, String route, Supplier<String> html) {
        return of(edition).get(key, missing -> {
            byte[] body = key.encoding().encode(html.get().getBytes(StandardCharsets.UTF_8));
            return answer(edition, key, route, body);
        });
    }

    private Cache<Key, KeptAnswer> of(String edition) {
        Pages now = pages;
        if (!now.edition().equals(edition)) {
            now = empty(edition);
            pages = now;
        }
        return now.kept();
    }

    private static KeptAnswer answer(String edition, Key key, String route, byte[] body) {
        return new KeptAnswer(route, TYPE, key.tag(edition), CACHING, key.encoding(), body);
    }
}
