package nabla;

import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** Where other machines of the same network find this one. */
final class Addresses {
    private Addresses() {}

    /** Private IPv4 addresses of the interfaces that are up; none where there is no network. */
    static List<String> onTheLocalNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(address -> address.getHostAddress())
                    .toList();
        } catch (SocketException noNetwork) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isVirtual();
        } catch (SocketException gone) {
            return false;
        }
    }
}
