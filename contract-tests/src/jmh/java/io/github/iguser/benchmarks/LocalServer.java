package io.github.iguser.benchmarks;

import io.github.iguser.model.BuildInfo;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A server of one loopback port that costs little itself: a thread for each connection, each response in one write. It
 * reads requests without a body.
 */
final class LocalServer implements Closeable {
    private final ServerSocket socket;
    private final Function<String, byte[]> bodies;
    private final long delayMillis;

    private LocalServer(ServerSocket socket, Function<String, byte[]> bodies, long delayMillis) {
        this.socket = socket;
        this.bodies = bodies;
        this.delayMillis = delayMillis;
    }

    /**
     * Starts a server.
     *
     * @param bodies the body of the response by the path and query of the request
     * @param delayMillis the time from a request to its response
     */
    static LocalServer start(Function<String, byte[]> bodies, long delayMillis) throws IOException {
        ServerSocket socket = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        LocalServer server = new LocalServer(socket, bodies, delayMillis);
        daemon(server::accept);
        return server;
    }

    /** Returns the base URL with a version, as the clients have it. */
    String url() {
        return "http://localhost:" + socket.getLocalPort() + "/" + BuildInfo.apiVersion() + "/";
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            for (String request = line(in); request != null; request = line(in)) {
                String header = line(in);
                while (header != null && !header.isEmpty()) {
                    header = line(in);
                }
                if (delayMillis > 0) {
                    Thread.sleep(delayMillis);
                }
                out.write(response(bodies.apply(request.split(" ")[1])));
            }
        } catch (IOException | InterruptedException e) {
            // The client has gone.
        }
    }

    private static byte[] response(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                        + body.length + "\r\nfacebook-api-version: " + BuildInfo.apiVersion() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] response = new byte[head.length + body.length];
        System.arraycopy(head, 0, response, 0, head.length);
        System.arraycopy(body, 0, response, head.length, body.length);
        return response;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b == -1) {
                return null;
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
