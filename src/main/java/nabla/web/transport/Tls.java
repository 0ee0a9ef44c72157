package nabla.web.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A certificate and its key, from the files that certification authorities and their tools write (PEM, RFC 7468). */
final class Tls {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** It never leaves this process. */
    private static final char[] PASSWORD = "nabla".toCharArray();

    private Tls() {}

    /**
     * @param certificate the server's own first, then those that vouch for it
     * @throws IllegalStateException with a message for whoever starts the server
     */
    static SslContextFactory.Server of(Path certificate, Path key) {
        Certificate[] chain = certificates(certificate);
        PrivateKey secret = key(key, chain[0].getPublicKey().getAlgorithm());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("server", secret, PASSWORD, chain);
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStore(store);
            tls.setKeyStorePassword(new String(PASSWORD));
            return tls;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new IllegalStateException(
                    "--tls-cert and --tls-key cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static Certificate[] certificates(Path file) {
        try {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(read("--tls-cert", file)))
                    .toArray(Certificate[]::new);
            if (chain.length > 0) {
                return chain;
            }
        } catch (CertificateException malformed) {
            throw noCertificate(file, malformed);
        }
        throw noCertificate(file, null);
    }

    private static IllegalStateException noCertificate(Path file, Exception cause) {
        return new IllegalStateException("--tls-cert has to be a PEM file with a certificate, not " + file, cause);
    }

    private static PrivateKey key(Path file, String algorithm) {
        Matcher pem = KEY.matcher(new String(read("--tls-key", file), StandardCharsets.ISO_8859_1));
        try {
            if (pem.find()) {
                byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            }
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "--tls-key is no " + algorithm + " key, as the certificate's is: " + file, foreign);
        }
        throw new IllegalStateException("--tls-key has to be a PEM file with an unencrypted PRIVATE KEY, not " + file
                + ". Others become one by: openssl pkcs8 -topk8 -nocrypt -in OTHER -out KEY");
    }

    private static byte[] read(String option, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(option + " cannot be read: " + file, unreadable);
        }
    }
}
