package nabla.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** How a body is written down to be sent. */
public enum Encoding {
    IDENTITY,
    GZIP;

    private static final int BUFFER = 8 * 1024;

    /** The best that an Accept-Encoding header allows; it may be null. */
    public static Encoding accepted(String header) {
        return GZIP.isIn(header) ? GZIP : IDENTITY;
    }

    private boolean isIn(String header) {
        return header != null && header.contains(token()) && isWanted(header);
    }

    private boolean isWanted(String header) {
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(header);
        return codings.getQualityValues().stream()
                .anyMatch(coding -> coding.getValue().equals(token()) && coding.isAcceptable());
    }

    /** Its name in headers. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An entity tag, which is strong: the same bytes, encoded otherwise, are others. */
    String tag(String opaque) {
        return this == IDENTITY ? '"' + opaque + '"' : '"' + opaque + '-' + token() + '"';
    }

    /** As small as it gets, since it is done once. */
    byte[] encode(byte[] plain) {
        return this == IDENTITY ? plain : gzip(plain);
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4);
        try (BestGzip gzip = new BestGzip(compressed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
