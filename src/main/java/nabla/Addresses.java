package nabla;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/** Where other machines find this one. */
final class Addresses {
    private static final List<String> EVERY_INTERFACE = List.of("0.0.0.0", "::", "[::]");

    private Addresses() {}

    /** Whether a server that listens on this host can be reached by every interface. */
    static boolean isEveryInterface(String host) {
        return EVERY_INTERFACE.contains(host);
    }

    /**
     * What other machines can type: the addresses of every interface that is up, IPv4 first. An address that holds for
     * one link alone is left out, since browsers take no zone.
     */
    static List<String> ofThisMachine() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLinkLocalAddress() && !address.isLoopbackAddress())
                    .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                    .map(Addresses::inUrl)
                    .distinct()
                    .toList();
        } catch (SocketException noNetwork) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static String inUrl(InetAddress address) {
        return inUrl(address.getHostAddress().replaceFirst("%.*", "").replaceFirst("(^|:)0(:0)+(:|$)", "::"));
    }

    /** A host as it stands in a URL: IPv6 addresses between brackets. */
    static String inUrl(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
