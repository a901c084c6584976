package io.github.iguser.testing.internal.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.iguser.testing.internal.recording.JdkHttpServers;
import io.github.iguser.testing.internal.recording.LocalOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A local server of several hosts on one port: the first segment of the path names the host. There is no
 * administration, no file and nothing for web pages.
 */
public final class LocalHttpServer implements AutoCloseable {

    /** The header that names the origin of a response. */
    public static final String ORIGIN = "X-Replay-Origin";

    /** The header that explains an error to the developer, in words of the stand-in. */
    public static final String REASON = "X-Replay-Reason";

    /** The header that a request to forget all changes has to have; no web page can send it. */
    public static final String RESET = "X-Replay-Reset";

    private static final int THREADS = 4;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final ExecutorService threads;
    private final List<String> hosts;
    private final ApiHandler handler;

    private LocalHttpServer(HttpServer server, ExecutorService threads, List<String> hosts, ApiHandler handler) {
        this.server = server;
        this.threads = threads;
        this.hosts = List.copyOf(hosts);
        this.handler = handler;
    }

    /**
     * Starts a server.
     *
     * @param bind name or address of the network interface
     * @param port the port; 0 for any that is free
     * @throws IllegalArgumentException if the address is not of this machine, or the port is taken
     */
    public static LocalHttpServer start(String bind, int port, List<String> hosts, ApiHandler handler) {
        JdkHttpServers.sendWithoutDelay();
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(bind), port);
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
                Thread thread = new Thread(task, "iguser-stand-in");
                thread.setDaemon(true);
                return thread;
            });
            LocalHttpServer local = new LocalHttpServer(server, threads, hosts, handler);
            server.setExecutor(threads);
            server.createContext("/", local::handle);
            server.start();
            return local;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "bind: \"" + bind + "\" is not an address of this machine; localhost is the default", e);
        } catch (BindException e) {
            throw new IllegalArgumentException(
                    bind + ":" + port + " cannot be had: " + e.getMessage() + "; choose another port, or 0 for any", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Returns the address of the server: {@code http://localhost:8080}. */
    public String address() {
        InetAddress bound = server.getAddress().getAddress();
        String name = bound.isLoopbackAddress() || bound.isAnyLocalAddress() ? "localhost" : bound.getHostAddress();
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (LocalOnly.refused(exchange)) {
                return;
            }
            String path = exchange.getRequestURI().getPath();
            String host = path.substring(1).split("/", 2)[0];
            if (hosts.contains(host)) {
                answer(exchange, host, path.substring(host.length() + 1));
            } else if (path.equals("/") && exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, Map.of("Content-Type", "text/plain; charset=UTF-8"), handler.overview(address()));
            } else if (path.equals("/reset") && exchange.getRequestMethod().equals("POST")) {
                reset(exchange);
            } else {
                refuse(
                        exchange,
                        NOT_FOUND,
                        "the path " + path + " names no host; begin it with one of " + hosts + ", such as /"
                                + hosts.get(0) + path);
            }
        }
    }

    private void answer(HttpExchange exchange, String host, String path) throws IOException {
        ApiRequest request;
        try {
            request = RequestReader.read(exchange, host, address() + "/" + host, path);
        } catch (IllegalArgumentException e) {
            refuse(exchange, 400, String.valueOf(e.getMessage()));
            return;
        }
        ApiResponse response = handler.answer(request);
        exchange.getResponseHeaders().set(ORIGIN, response.origin().word());
        if (response.reason() != null) {
            exchange.getResponseHeaders().set(REASON, asHeader(response.reason()));
        }
        send(exchange, response.status(), response.headers(), response.body());
    }

    private void reset(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey(RESET)) {
            handler.reset();
            send(exchange, 200, Map.of("Content-Type", "application/json; charset=UTF-8"), "{\"success\":true}");
        } else {
            refuse(
                    exchange,
                    400,
                    "a reset needs the header " + RESET + ", which no web page can send: add " + RESET + ": true");
        }
    }

    private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("error")
                .put("message", "replay: " + message)
                .put("type", "ReplayException")
                .put("code", status);
        send(exchange, status, Map.of("Content-Type", "application/json; charset=UTF-8"), body.toString());
    }

    private static void send(HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, asHeader(value)));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A header is one line of ASCII. */
    private static String asHeader(String text) {
        StringBuilder header = new StringBuilder();
        text.chars().forEach(c -> header.append(c >= ' ' && c < 127 ? (char) c : '?'));
        return header.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
