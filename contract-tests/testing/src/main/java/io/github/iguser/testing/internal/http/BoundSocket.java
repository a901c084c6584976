package io.github.iguser.testing.internal.http;

import io.github.iguser.testing.internal.recording.HostName;
import io.github.iguser.testing.internal.recording.LocalOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;

/** A socket that listens on an address of this machine. */
record BoundSocket(ServerSocket socket) {

    private static final String LOCALHOST = "localhost";

    /**
     * Listens on an address.
     *
     * @param bind the name or address of the network interface
     * @param port the port; 0 for a free one
     * @throws IllegalArgumentException if the address does not belong to this machine, or the port is in use
     */
    static BoundSocket of(String bind, int port) {
        try {
            InetAddress address = InetAddress.getByName(bind);
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (BindException e) {
                socket.close();
                throw new IllegalArgumentException(
                        isOfThisMachine(address)
                                ? "cannot listen on " + bind + ":" + port + ": " + e.getMessage()
                                        + "; choose another port, or 0 for a free one"
                                : notOfThisMachine(bind),
                        e);
            }
            return new BoundSocket(socket);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(notOfThisMachine(bind), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address for clients, with a name by which they can reach the socket. */
    String address(List<String> names) {
        InetAddress bound = socket.getInetAddress();
        String name = reachesLocalhost(bound) ? LOCALHOST : names.isEmpty() ? LocalOnly.literal(bound) : names.get(0);
        return "http://" + HostName.withPort(name, socket.getLocalPort());
    }

    private static boolean reachesLocalhost(InetAddress bound) {
        try {
            return bound.isAnyLocalAddress() || bound.equals(InetAddress.getByName(LOCALHOST));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isOfThisMachine(InetAddress address) throws SocketException {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private static String notOfThisMachine(String bind) {
        return "bind: \"" + bind + "\" is not an address of this machine; use localhost, which is the default, 0.0.0.0"
                + " for all interfaces, or an address of this machine";
    }
}
