package nabla.web.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * What the proxies in front of the server say about a request: whom it comes from, and what it was before they took it.
 *
 * @param trusted whether there are any; those on this machine or in its private network are believed
 */
public record Proxies(boolean trusted) implements HttpConfiguration.Customizer {
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** Only addresses: a name would have to be looked up. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\[?(?<six>[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)](:\\d+)?|(?<bare>[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F.]*)|(?<four>"
                    + BYTE + "(\\." + BYTE + "){3})(:\\d+)?");

    private static final Pattern FORWARDED = Pattern.compile("(?i)(?:^|[;,\\s])%s=(?:\"([^\"]*)\"|([^;,\\s\"]+))");
    private static final int UNIQUE_LOCAL = 0xfc;

    /** Makes of a request that a proxy has taken encrypted one that counts as such. */
    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        List<String> schemes = believed(request) ? said(request, "X-Forwarded-Proto", "proto") : List.of();
        boolean encrypted = !schemes.isEmpty() && schemes.get(0).equalsIgnoreCase("https");
        return encrypted ? new Encrypted(request) : request;
    }

    /** The address of the client: the last in line that is no proxy of ours, which nobody can invent. */
    InetAddress client(Context context) {
        Request request = ServletContextRequest.getServletContextRequest(context.req());
        InetAddress client = address(Request.getRemoteAddr(request));
        List<String> path = trusted ? said(request, "X-Forwarded-For", "for") : List.of();
        for (int i = path.size() - 1; i >= 0 && isOurs(client); i--) {
            InetAddress next = address(path.get(i));
            if (next == null) {
                break;
            }
            client = next;
        }
        return client;
    }

    /** The host that the client has in its address bar. */
    public String host(Context context) {
        Request request = ServletContextRequest.getServletContextRequest(context.req());
        List<String> hosts = believed(request) ? said(request, "X-Forwarded-Host", "host") : List.of();
        return hosts.isEmpty() ? context.host() : hosts.get(0);
    }

    private boolean believed(Request request) {
        return trusted && isOurs(address(Request.getRemoteAddr(request)));
    }

    /** What a header lists, or the standard one (RFC 7239), where each proxy has added to the end. */
    private static List<String> said(Request request, String header, String parameter) {
        List<String> values = new ArrayList<>();
        for (String line : request.getHeaders().getValuesList(header)) {
            values.addAll(List.of(line.strip().split("\\s*,\\s*")));
        }
        if (values.isEmpty()) {
            Pattern pattern = Pattern.compile(String.format(Locale.ROOT, FORWARDED.pattern(), parameter));
            for (String line : request.getHeaders().getValuesList("Forwarded")) {
                Matcher matcher = pattern.matcher(line);
                while (matcher.find()) {
                    values.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        }
        return values;
    }

    /** Null for what is no address. */
    private static InetAddress address(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String six = matcher.group("six") == null ? matcher.group("bare") : matcher.group("six");
        try {
            return InetAddress.getByName(six == null ? matcher.group("four") : six);
        } catch (UnknownHostException malformed) {
            return null;
        }
    }

    private static boolean isOurs(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == UNIQUE_LOCAL;
    }

    private static final class Encrypted extends Request.Wrapper {
        Encrypted(Request request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }
    }
}
