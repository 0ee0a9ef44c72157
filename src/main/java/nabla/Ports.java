package nabla;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which TCP ports of an address can be listened on. */
final class Ports {
    static final int LAST = 65_535;
    private static final int TRIES = 100;

    private Ports() {}

    /** The first free port from this one on; empty if the next hundred are all taken, or the address is not this machine's. */
    static OptionalInt firstFree(String host, int from) {
        return IntStream.rangeClosed(from, Math.min(LAST, from + TRIES))
                .filter(port -> isFree(host, port))
                .findFirst();
    }

    static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }
}
