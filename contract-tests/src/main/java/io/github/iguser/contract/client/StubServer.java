package io.github.iguser.contract.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.iguser.contract.recording.JournalEntry;
import io.github.iguser.contract.recording.LocalServers;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.recording.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A local server that sends one recorded response to every request and keeps a journal of the requests. It does not
 * match requests: a request that differs from the recorded one appears in the journal and not as a 404.
 */
final class StubServer implements AutoCloseable {
    /** Headers that belong to the connection of the recording, not to its response. */
    private static final Set<String> OF_CONNECTION =
            Set.of("content-length", "transfer-encoding", "connection", "keep-alive", "content-encoding");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stub-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<JournalEntry> journal = new ArrayList<>();
    private @Nullable Recording response;

    private StubServer(HttpServer server) {
        this.server = server;
    }

    static StubServer start() {
        try {
            LocalServers.sendWithoutDelay();
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubServer server = new StubServer(http);
            http.setExecutor(server.threads);
            http.createContext("/", server::respond);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no port of this machine could be listened on", e);
        }
    }

    /** Returns the address without version. */
    String address() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    synchronized void respondWith(Recording recording) {
        response = recording;
        journal.clear();
    }

    /** Returns the requests since the response was set or the journal was last taken. */
    synchronized List<JournalEntry> takeJournal() {
        List<JournalEntry> taken = List.copyOf(journal);
        journal.clear();
        return taken;
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (LocalServers.refused(exchange)) {
                return;
            }
            Recording recording = addToJournal(exchange);
            byte[] body = recording.body();
            recording.headers().forEach((name, value) -> {
                if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT)) && !LocalServers.opensToPages(name)) {
                    exchange.getResponseHeaders().add(name, value);
                }
            });
            exchange.sendResponseHeaders(recording.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized Recording addToJournal(HttpExchange exchange) throws IOException {
        Recording recording = Objects.requireNonNull(response, "requested before a response was set");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        journal.add(new JournalEntry(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                FormText.decode(exchange.getRequestURI().getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                recording.name()));
        return recording;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
