package nabla.web.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** How a body is written down to be sent. */
public enum Encoding {
    IDENTITY("identity"),
    GZIP("gzip"),
    BROTLI("br");

    private static final int BUFFER = 8 * 1024;

    /** Nearly as small as it gets, in a twentieth of the time. */
    private static final Encoder.Parameters GOOD_BROTLI = Encoder.Parameters.create(9);

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** The best that an Accept-Encoding header allows; it may be null. */
    public static Encoding accepted(String header) {
        if (BROTLI.isIn(header) && Brotli4jLoader.isAvailable()) {
            return BROTLI;
        }
        return GZIP.isIn(header) ? GZIP : IDENTITY;
    }

    private boolean isIn(String header) {
        return header != null && header.contains(token) && isWanted(header);
    }

    private boolean isWanted(String header) {
        QuotedQualityCSV codings = new QuotedQualityCSV();
        codings.addValue(header);
        return codings.getQualityValues().stream()
                .anyMatch(coding -> coding.getValue().equals(token) && coding.isAcceptable());
    }

    /** Its name in headers. */
    String token() {
        return token;
    }

    /** An entity tag, which is strong: the same bytes, encoded otherwise, are others. */
    String tag(String opaque) {
        return this == IDENTITY ? '"' + opaque + '"' : '"' + opaque + '-' + token + '"';
    }

    byte[] encode(byte[] plain) {
        return switch (this) {
            case IDENTITY -> plain;
            case GZIP -> gzip(plain);
            case BROTLI -> brotli(plain);
        };
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, GOOD_BROTLI);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As small as it gets, since it is done once. */
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
