package nabla.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import nabla.text.Sha256;
import org.eclipse.jetty.http.MimeTypes;

/**
 * Style sheets, scripts and pictures, those of libraries too. Their addresses change with their content, so that a
 * browser may keep them for good; only what browsers and previews look for stands where they do.
 */
public final class StaticFiles {
    static final String ROUTE = "file";

    /** What others look for at an address that stays. */
    static final List<String> AT_THE_ROOT = List.of("favicon.ico", "cover.png");

    private static final Caching FOREVER = new Caching("public, max-age=31536000, immutable", "Accept-Encoding");
    private static final Caching FOR_A_DAY = new Caching("public, max-age=86400", "Accept-Encoding");

    private static final String BOOK = "/css/book.css";
    private static final long BYTES = 8 << 20;
    private static final int DIGITS_OF_A_TAG = 16;

    private record Key(String path, Encoding encoding) {}

    private final Prepared files = Prepared.files();

    private final Cache<Key, KeptAnswer> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, KeptAnswer file) -> file.length())
            .build();

    /** What stands before the name of each of our own files. */
    public String prefix() {
        return files.addresses().stream()
                .filter(address -> address.endsWith(BOOK))
                .map(address -> address.substring(0, address.length() - BOOK.length()))
                .findFirst()
                .orElseThrow();
    }

    /** Null if there is no such file. */
    KeptAnswer find(String path, Encoding encoding) {
        return files.addresses().contains(path) ? kept.get(new Key(path, encoding), this::keep) : null;
    }

    /** What does not get smaller, such as a font, is sent as it is to everybody. */
    private KeptAnswer keep(Key key) {
        byte[] compressed = files.compressed(key.path());
        byte[] plain = Prepared.plain(compressed);
        byte[] encoded =
                key.encoding() == Encoding.GZIP ? compressed : key.encoding().encode(plain);
        boolean pays = encoded.length < plain.length;
        Encoding encoding = pays ? key.encoding() : Encoding.IDENTITY;
        String type = MimeTypes.DEFAULTS.getMimeByExtension(key.path());
        return new KeptAnswer(
                ROUTE,
                type.startsWith("text/") ? type + ";charset=utf-8" : type,
                encoding.tag(Sha256.hex(plain).substring(0, DIGITS_OF_A_TAG)),
                AT_THE_ROOT.contains(key.path().substring(1)) ? FOR_A_DAY : FOREVER,
                encoding,
                pays ? encoded : plain);
    }
}
