package io.github.iguser.contract.pact;

import au.com.dius.pact.consumer.BaseJdkMockServer;
import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSpecVersion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.iguser.contract.recording.LocalServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Pact's mock server for local programs, with one pact after the other on one port. Pact's own server lets any web page
 * read its refusals, and counts requests of a page as requests of the client.
 */
public final class LocalMockServer implements AutoCloseable {

    private final HttpServer http;
    private @Nullable BaseMockServer current;

    private LocalMockServer(HttpServer http) {
        this.http = http;
    }

    public static LocalMockServer start() {
        try {
            LocalServers.sendWithoutDelay();
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.start();
            return new LocalMockServer(http);
        } catch (IOException e) {
            throw new UncheckedIOException("no port of this machine could be listened on", e);
        }
    }

    public String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    /** Serves a pact instead of the previous one. */
    public BaseMockServer serve(BasePact pact) {
        if (current != null) {
            http.removeContext("/");
        }
        current = new Mock(pact, http);
        return current;
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private static final class Mock extends BaseJdkMockServer {

        /** Registers itself as the handler of the server. */
        Mock(BasePact pact, HttpServer http) {
            super(pact, MockProviderConfig.createDefault(PactSpecVersion.V4), http, false);
        }

        @Override
        public void handle(HttpExchange exchange) {
            try {
                if (!LocalServers.refused(exchange)) {
                    super.handle(new TypedExchange(exchange));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the refusal could not be sent", e);
            }
        }

        @Override
        public Pact updatePact(Pact pact) {
            return pact;
        }
    }
}
