package nabla;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;

/** What a terminal says once the book is open; the last line has the address for this machine. */
final class Announcement {
    private final String scheme;
    private final String host;
    private final int port;

    Announcement(String scheme, String host, int port) {
        this.scheme = scheme;
        this.host = host;
        this.port = port;
    }

    void print(PrintStream out) {
        List<String> elsewhere = elsewhere();
        if (!elsewhere.isEmpty() && showsPictures()) {
            out.print(QrCode.of(elsewhere.get(0)));
        }
        elsewhere.forEach(address -> out.println("On this network: " + address));
        out.println("∇ Nabla is open at " + here() + " (Ctrl+C closes it)");
    }

    private String here() {
        boolean answersLocalhost = Addresses.isEveryInterface(host) || host.equals("127.0.0.1");
        return url(answersLocalhost ? "localhost" : Addresses.inUrl(host));
    }

    private List<String> elsewhere() {
        return Addresses.isEveryInterface(host)
                ? Addresses.ofThisMachine().stream().map(this::url).toList()
                : List.of();
    }

    private String url(String name) {
        return scheme + "://" + name + ":" + port;
    }

    /** Someone looks at a terminal that can write what a QR code is made of. */
    private static boolean showsPictures() {
        String charset =
                System.getProperty("stdout.encoding", Charset.defaultCharset().name());
        return System.console() != null && Charset.forName(charset).newEncoder().canEncode("▀▄█");
    }
}
