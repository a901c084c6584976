package io.github.iguser.contract.pact;

import au.com.dius.pact.consumer.MockHttpServer;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.BasePact;
import com.sun.net.httpserver.HttpExchange;
import io.github.iguser.contract.recording.LocalOnly;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Pact's mock server for programs of this machine. Pact's own lets every web page read its refusals, and would take a
 * page's request for one of the client.
 */
final class LocalMockServer extends MockHttpServer {

    LocalMockServer(BasePact pact, MockProviderConfig config) {
        super(pact, config);
    }

    @Override
    public void handle(HttpExchange exchange) {
        try {
            if (!LocalOnly.refused(exchange)) {
                super.handle(exchange);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the refusal could not be sent", e);
        }
    }
}
