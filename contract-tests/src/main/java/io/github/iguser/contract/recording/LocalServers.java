package io.github.iguser.contract.recording;

import com.sun.net.httpserver.HttpExchange;
import io.github.iguser.testing.internal.recording.LocalOnly;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Parts of local servers that serve only programs on this machine. */
public final class LocalServers {

    /** The prefix of the headers that allow web pages to read a response. */
    private static final String CORS = "access-control-";

    private LocalServers() {}

    /**
     * Disables Nagle's algorithm in the JDK's HTTP server, which Pact's mock server also uses. It would delay the body of
     * each response by 40 ms, until the client has acknowledged the headers. The JDK reads the setting when the first
     * server of the process is created, so call this method before that.
     */
    public static void sendWithoutDelay() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Refuses a request to a JDK server if necessary. Returns true if it was refused. */
    public static boolean refused(HttpExchange exchange) throws IOException {
        URI target = exchange.getRequestURI();
        LocalOnly.Refusal refusal = LocalOnly.refusal(
                exchange.getRequestHeaders()::get, target.getRawAuthority(), exchange.getLocalAddress());
        if (refusal == null) {
            return false;
        }
        byte[] body = refusal.body();
        LocalOnly.HEADERS.forEach(exchange.getResponseHeaders()::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(refusal.status(), head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
        return true;
    }

    /** Returns whether a response header would allow web pages to read the response. */
    public static boolean opensToPages(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(CORS);
    }
}
