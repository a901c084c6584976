package io.github.iguser.contract.recording;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpUtils;
import com.github.tomakehurst.wiremock.servlet.WireMockHttpServletRequestAdapter;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.iguser.testing.internal.recording.LocalOnly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * WireMock's HTTP server with the stubs and nothing else.
 *
 * <p>The stock server adds an administration interface without authentication that any web page may call, and the files
 * of a folder. Both are servlets; this class installs one handler instead of all servlets, so neither is reachable.
 */
final class NoAdminHttpServer extends Jetty11HttpServer {

    /** The largest body of a request; what the API takes here are forms of a few kilobytes. */
    static final int LARGEST_BODY = 1 << 20;

    NoAdminHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        super(options, admin, stubs);
    }

    @Override
    protected Handler createHandler(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new StubsOnly(stubs);
    }

    private static final class StubsOnly extends AbstractHandler {
        private final StubRequestHandler stubs;

        StubsOnly(StubRequestHandler stubs) {
            this.stubs = stubs;
        }

        @Override
        public void handle(
                String target,
                wiremock.org.eclipse.jetty.server.Request jetty,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            jetty.setHandled(true);
            try {
                answer(request, response);
            } catch (VirtualMachineError e) {
                // Jetty would answer it with a page and go on.
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }

        private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            LocalOnly.Refusal refusal = LocalOnly.refusal(
                    name -> Collections.list(request.getHeaders(name)),
                    request.getServerName() + ":" + request.getServerPort(),
                    new InetSocketAddress(request.getLocalAddr(), request.getLocalPort()));
            if (refusal == null) {
                refusal = stub(request, response);
            }
            if (refusal != null) {
                send(refusal, response);
            }
        }

        /** Answers with a stub, or returns why the request cannot be read. */
        private LocalOnly.@Nullable Refusal stub(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            if (request.getMethod().equals("CONNECT")) {
                return new LocalOnly.Refusal(405, "the method is CONNECT, and this server is not a proxy");
            }
            if (request.getHeader("Content-Encoding") != null) {
                return new LocalOnly.Refusal(415, "the body is compressed; send it as it is");
            }
            byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                return new LocalOnly.Refusal(413, "the body has more than " + LARGEST_BODY + " bytes");
            }
            try {
                Request received = new WireMockHttpServletRequestAdapter(
                        new WithBody(request, body), null, null, false, new Jetty11HttpUtils());
                stubs.handle(received, (asked, answer, attributes) -> send(answer, response), ServeEvent.of(received));
                return null;
            } catch (RuntimeException e) {
                // Without the message: it may repeat the query, and with it a token.
                return new LocalOnly.Refusal(
                        400, "the request cannot be read: " + e.getClass().getSimpleName());
            }
        }

        private static void send(LocalOnly.Refusal refusal, HttpServletResponse response) throws IOException {
            response.setStatus(refusal.status());
            LocalOnly.HEADERS.forEach(response::setHeader);
            // The rest of the request is not read.
            response.setHeader("Connection", "close");
            response.getOutputStream().write(refusal.body());
        }

        private static void send(Response answer, HttpServletResponse response) {
            response.setStatus(answer.getStatus());
            for (HttpHeader header : answer.getHeaders().all()) {
                if (!LocalServers.opensToPages(header.key())) {
                    header.values().forEach(value -> response.addHeader(header.key(), value));
                }
            }
            try {
                response.getOutputStream().write(answer.getBody());
            } catch (IOException e) {
                // The caller has closed the connection, so no response can reach it.
                response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** A request whose body has been read. */
    private static final class WithBody extends HttpServletRequestWrapper {
        private final byte[] body;

        WithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body has been read");
                }
            };
        }
    }
}
