package io.github.iguser.testing.internal.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.recording.LocalOnly;
import io.github.iguser.testing.internal.recording.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A local HTTP server for several hosts on one port; the first segment of a path names the host. It has no
 * administration interface, serves no files, and refuses requests of web pages.
 */
public final class LocalHttpServer implements AutoCloseable {

    /** The header that names the origin of a response. */
    public static final String ORIGIN = "X-Replay-Origin";

    /** The header that explains an error to developers. */
    public static final String REASON = "X-Replay-Reason";

    /** The header that a reset request must have. Web pages cannot send it. */
    public static final String RESET = "X-Replay-Reset";

    private static final String UPLOADS = "/" + UploadRequest.HOST + "/";
    private static final long PAUSE_MILLIS = 50;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=UTF-8");
    private static final Map<String, String> REFUSED =
            Map.of("Content-Type", "application/json; charset=UTF-8", ORIGIN, Origin.SYNTHESISED.word());

    private static final String REMEDY =
            "; to accept another name, start the stand-in with --host NAME or StandIn.builder().host(NAME)";

    private final ServerSocket server;
    private final String address;
    private final List<String> names;
    private final List<String> hosts;
    private final ApiHandler handler;
    private final Set<HttpConnection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "iguser-stand-in");
        thread.setDaemon(true);
        return thread;
    });

    private LocalHttpServer(
            ServerSocket server, String address, List<String> names, List<String> hosts, ApiHandler handler) {
        this.server = server;
        this.address = address;
        this.names = names;
        this.hosts = List.copyOf(hosts);
        this.handler = handler;
    }

    /**
     * Starts a server.
     *
     * @param bind the name or address of the network interface
     * @param port the port; 0 for a free one
     * @param names the names that the header {@code Host} may have besides localhost and the address
     * @throws IllegalArgumentException if the address does not belong to this machine, or the port is in use
     */
    public static LocalHttpServer start(
            String bind, int port, List<String> names, List<String> hosts, ApiHandler handler) {
        return start(BoundSocket.of(bind, port), names, hosts, handler);
    }

    static LocalHttpServer start(BoundSocket bound, List<String> names, List<String> hosts, ApiHandler handler) {
        LocalHttpServer local =
                new LocalHttpServer(bound.socket(), bound.address(names), List.copyOf(names), hosts, handler);
        local.threads.execute(local::accept);
        return local;
    }

    /** Returns the address of the server, such as {@code http://localhost:8080}. */
    public String address() {
        return address;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                // The server was closed, or this connection failed; another one may succeed.
                pause();
            }
        }
    }

    /** Waits before the next connection, since the cause of a failure, such as too many open files, may last. */
    private void pause() {
        try {
            Thread.sleep(server.isClosed() ? 0 : PAUSE_MILLIS);
        } catch (InterruptedException e) {
            // The server was closed, which ends the loop.
            Thread.currentThread().interrupt();
        }
    }

    private void serve(Socket socket) {
        try (HttpConnection connection = new HttpConnection(socket)) {
            connections.add(connection);
            while (connection.isOpen() && !server.isClosed() && serveNext(connection)) {
                // Each iteration serves one request.
            }
            connections.remove(connection);
        } catch (IOException e) {
            // The client has disconnected.
            connections.removeIf(connection -> !connection.isOpen());
        }
    }

    private boolean serveNext(HttpConnection connection) throws IOException {
        HttpConnection.ReceivedRequest request;
        try {
            request = connection.read(UPLOADS);
        } catch (HttpConnection.MalformedRequestException e) {
            connection.closeAfterNextResponse();
            refuse(connection, BAD_REQUEST, String.valueOf(e.getMessage()), false);
            return false;
        }
        if (request == null) {
            return false;
        }
        LocalOnly.Refusal refusal =
                LocalOnly.refusal(request::header, request.authority(), connection.local(), names, REMEDY);
        boolean head = request.method().equals("HEAD");
        if (refusal != null) {
            connection.send(refusal.status(), REFUSED, refusal.body(), head);
        } else {
            dispatch(connection, request, head);
        }
        return true;
    }

    private void dispatch(HttpConnection connection, HttpConnection.ReceivedRequest request, boolean head)
            throws IOException {
        String path = request.path();
        // Links have the name that the client used, since clients follow no link to another host.
        String origin = "http://" + request.firstHeader("Host");
        String host = path.substring(1).split("/", 2)[0];
        if (hosts.contains(host)) {
            String rest = path.substring(host.length() + 1);
            respond(
                    connection,
                    () -> RequestReader.read(request, host, origin + "/" + host, rest),
                    handler::handle,
                    head);
        } else if (path.startsWith(UPLOADS)) {
            respond(connection, () -> UploadRequest.of(request), handler::handleUpload, head);
        } else if (path.equals("/") && (head || request.method().equals("GET"))) {
            byte[] text = handler.overview(origin).getBytes(StandardCharsets.UTF_8);
            connection.send(200, Map.of("Content-Type", "text/plain; charset=UTF-8"), text, head);
        } else if (path.equals("/reset") && request.method().equals("POST") && request.header(RESET) != null) {
            handler.reset();
            connection.send(200, JSON, "{\"success\":true}".getBytes(StandardCharsets.UTF_8), head);
        } else if (path.equals("/reset")) {
            refuse(
                    connection,
                    BAD_REQUEST,
                    "a reset is a POST with the header " + RESET + ", which web pages cannot send; add " + RESET
                            + ": true",
                    head);
        } else {
            refuse(
                    connection,
                    NOT_FOUND,
                    "the path starts with no known host; start it with one of " + hosts + ", such as /" + hosts.get(0)
                            + "/me",
                    head);
        }
    }

    private static <R> void respond(
            HttpConnection connection, Supplier<R> read, Function<R, ApiResponse> handler, boolean head)
            throws IOException {
        R request;
        try {
            request = read.get();
        } catch (IllegalArgumentException e) {
            refuse(connection, BAD_REQUEST, String.valueOf(e.getMessage()), head);
            return;
        }
        ApiResponse response;
        try {
            response = handler.apply(request);
        } catch (RuntimeException e) {
            // Without the message, which could contain a part of the request.
            refuse(
                    connection,
                    SERVER_ERROR,
                    "the stand-in failed: " + e.getClass().getName() + " at " + e.getStackTrace()[0],
                    head);
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.put(ORIGIN, response.origin().word());
        if (response.reason() != null) {
            headers.put(REASON, response.reason());
        }
        connection.send(response.status(), headers, response.body().getBytes(StandardCharsets.UTF_8), head);
    }

    private static void refuse(HttpConnection connection, int status, String message, boolean head) throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", "replay: " + message)
                .put("type", "ReplayException")
                .put("code", status);
        connection.send(status, REFUSED, body.toString().getBytes(StandardCharsets.UTF_8), head);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (HttpConnection connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
