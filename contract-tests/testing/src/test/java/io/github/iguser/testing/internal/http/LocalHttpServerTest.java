package io.github.iguser.testing.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalHttpServerTest {

    /** Fails to accept connections while it is broken, as without free file descriptors. */
    private static final class BrokenSocket extends ServerSocket {
        private final AtomicBoolean broken = new AtomicBoolean(true);
        private final AtomicInteger attempts = new AtomicInteger();

        BrokenSocket() throws IOException {
            super(0, 50, InetAddress.getLoopbackAddress());
        }

        @Override
        public Socket accept() throws IOException {
            attempts.incrementAndGet();
            if (broken.get()) {
                throw new IOException("too many open files");
            }
            return super.accept();
        }
    }

    /** Fails for each request. */
    private static final class FailingHandler implements ApiHandler {
        @Override
        public ApiResponse handle(ApiRequest request) {
            throw new IllegalStateException("failed");
        }

        @Override
        public ApiResponse handleUpload(UploadRequest request) {
            throw new IllegalStateException("failed");
        }

        @Override
        public String overview(String address) {
            return "overview";
        }

        @Override
        public void reset() {}
    }

    @Test
    void pausesWhileItCannotAcceptConnections() throws Exception {
        BrokenSocket socket = new BrokenSocket();
        try (LocalHttpServer server = start(socket)) {
            Thread.sleep(300);
            assertThat(socket.attempts).hasValueBetween(1, 10);

            socket.broken.set(false);
            assertThat(get(server.address() + "/").body()).isEqualTo("overview");
        }
    }

    @Test
    void namesTheOriginOfAFailure() throws Exception {
        BrokenSocket socket = new BrokenSocket();
        socket.broken.set(false);
        try (LocalHttpServer server = start(socket)) {
            HttpResponse<String> response = get(server.address() + "/graph.facebook.com/me");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue(LocalHttpServer.ORIGIN)).hasValue("synthesised");
        }
    }

    private static LocalHttpServer start(ServerSocket socket) {
        return LocalHttpServer.start(
                new BoundSocket(socket), List.of(), List.of("graph.facebook.com"), new FailingHandler());
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
