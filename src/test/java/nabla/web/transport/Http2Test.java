package nabla.web.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nabla.store.Database;
import nabla.web.Hosting;
import nabla.web.Server;
import nabla.web.Site;
import nabla.web.SmallBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** HTTP/2: with the server's own certificate, and without encryption to a proxy that begins with it. */
class Http2Test {
    private static final String PASSWORD = "changeit";
    private static final int MILLISECONDS = 30_000;
    private static final int DATA = 0;

    @TempDir
    private static Path folder;

    private static KeyStore store;
    private static Path certificate;
    private static Path key;
    private static Database database;
    private static Server server;

    @BeforeAll
    static void makeACertificateAndServeByIt() throws IOException, GeneralSecurityException, InterruptedException {
        store = KeyStore.getInstance(made("server", "RSA").toFile(), PASSWORD.toCharArray());
        certificate =
                pem("cert.pem", "CERTIFICATE", store.getCertificate("server").getEncoded());
        key = pem(
                "key.pem",
                "PRIVATE KEY",
                store.getKey("server", PASSWORD.toCharArray()).getEncoded());
        database = Database.open(folder.resolve("data"));
        server = SmallBook.serve(database, new Hosting(false, null, certificate, key, "", ""));
    }

    @AfterAll
    static void close() {
        server.close();
        database.close();
    }

    private static Path made(String name, String algorithm) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor())
                .as(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        return file;
    }

    private static Path pem(String name, String label, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(bytes);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserChoosesItsVersionUnderEncryption(HttpClient.Version version) throws Exception {
        for (String path : new String[] {"/en/", "/en/", "/healthz"}) {
            HttpResponse<String> response = client().send(
                            HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + path))
                                    .version(version)
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.version()).isEqualTo(version);
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    private static HttpClient client() throws GeneralSecurityException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore known = store;
        trusted.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void aProxyMayBeginWithHttp2() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Site.SERVER.port())) {
            socket.setSoTimeout(MILLISECONDS);
            OutputStream out = socket.getOutputStream();
            out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(frame(4, 0, 0, new byte[0]));
            out.write(frame(1, 5, 1, headers("/en/glossary")));
            out.flush();
            assertThat(body(new DataInputStream(socket.getInputStream()))).startsWith("<!DOCTYPE html>");
        }
    }

    /** RFC 9113, 4.1. */
    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[] {0, 0, (byte) payload.length, (byte) type, (byte) flags, 0, 0, 0, (byte) stream});
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    /** GET over http of a path, by RFC 7541: three entries of the static table, two literals. */
    private static byte[] headers(String path) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(new byte[] {(byte) 0x82, (byte) 0x86, 0x04, (byte) path.length()});
        block.writeBytes(path.getBytes(StandardCharsets.US_ASCII));
        block.writeBytes(new byte[] {0x01, 1, 'x'});
        return block.toByteArray();
    }

    private static String body(DataInputStream in) throws IOException {
        while (true) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            in.readNBytes(5);
            byte[] payload = in.readNBytes(length);
            if (type == DATA) {
                return new String(payload, StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void theOlderWayToHttp2IsNotOffered() throws IOException {
        RawRequest.Answer answer = new RawRequest(Site.SERVER.port())
                .send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void filesThatDoNotFitAreRefusedInWords() throws Exception {
        KeyStore other = KeyStore.getInstance(made("other", "EC").toFile(), PASSWORD.toCharArray());
        Path foreign = pem(
                "other.pem",
                "PRIVATE KEY",
                other.getKey("server", PASSWORD.toCharArray()).getEncoded());
        Path old = pem("old.pem", "RSA PRIVATE KEY", new byte[] {1});
        assertRefused(folder.resolve("none.pem"), key, "--tls-cert cannot be read");
        assertRefused(key, key, "--tls-cert has to be a PEM file with a certificate");
        assertRefused(certificate, old, "openssl pkcs8 -topk8 -nocrypt");
        assertRefused(certificate, foreign, "--tls-key is no RSA key");
    }

    private static void assertRefused(Path certificate, Path key, String words) {
        assertThatThrownBy(() -> SmallBook.serve(database, new Hosting(false, null, certificate, key, "", "")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }
}
