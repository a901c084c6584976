package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests a local server answers: those that programs of this machine send to it by its own name.
 *
 * <p>A browser sends what any web page asks it to send, also to this machine. Such a request names the page in {@code
 * Origin} or {@code Sec-Fetch-Site}; or, where a name of the page's own domain leads to this machine, it names that
 * domain in {@code Host}.
 */
public final class LocalOnly {

    /** Headers with which a response would open itself to web pages. */
    private static final String CORS = "access-control-";

    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;
    private static final int DEFAULT_PORT = 80;
    private static final int LONGEST_QUOTE = 100;

    private LocalOnly() {}

    /** The refusal of a request. */
    public record Refusal(int status, String message) {

        /** Returns the refusal in the form of the API's errors. */
        public byte[] body() {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putObject("error")
                    .put("message", "replay: " + message)
                    .put("type", "ReplayException")
                    .put("code", status);
            return body.toPrettyString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The headers of every refusal. */
    public static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json; charset=UTF-8");

    /**
     * Returns why a request is refused, or null when it is to be answered.
     *
     * @param headers returns all values of a header, or null when the request has none of that name
     * @param authority the authority that the request line names; null when it names none
     * @param bound the address on which the request arrived
     */
    public static @Nullable Refusal refusal(
            Function<String, @Nullable List<String>> headers, @Nullable String authority, InetSocketAddress bound) {
        List<String> hosts = values(headers, "Host");
        List<String> names = List.of("localhost", literal(bound));
        if (hosts.size() != 1 || !isOneOf(hosts.get(0), names, bound.getPort())) {
            return misdirected("Host", hosts, names, bound.getPort());
        }
        if (authority != null && !isOneOf(authority, names, bound.getPort())) {
            return misdirected("request line", List.of(authority), names, bound.getPort());
        }
        List<String> origins = values(headers, "Origin");
        List<String> sites = values(headers, "Sec-Fetch-Site");
        if (!origins.isEmpty() || !(sites.isEmpty() || sites.equals(List.of("none")))) {
            return new Refusal(
                    FORBIDDEN,
                    "this server answers no web pages, and the request has the header "
                            + (origins.isEmpty() ? "Sec-Fetch-Site" : "Origin")
                            + " of a browser; ask from a program outside the browser");
        }
        return null;
    }

    /** Refuses a request to a server of the JDK where need be, and says so. */
    public static boolean refused(HttpExchange exchange) throws IOException {
        URI target = exchange.getRequestURI();
        Refusal refusal =
                refusal(exchange.getRequestHeaders()::get, target.getRawAuthority(), exchange.getLocalAddress());
        if (refusal == null) {
            return false;
        }
        byte[] body = refusal.body();
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(refusal.status(), head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
        return true;
    }

    /** Returns whether a header of a response would let web pages read it. */
    public static boolean opensToPages(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(CORS);
    }

    private static Refusal misdirected(String place, List<String> found, List<String> names, int port) {
        String shown = found.isEmpty() ? "missing" : "\"" + String.join("\" and \"", found) + "\"";
        return new Refusal(
                MISDIRECTED,
                "the " + place + " is " + shown.substring(0, Math.min(shown.length(), LONGEST_QUOTE))
                        + "; this server answers to " + names.get(0) + ":" + port + " and " + names.get(1) + ":"
                        + port);
    }

    private static boolean isOneOf(String authority, List<String> names, int port) {
        String lower = authority.toLowerCase(Locale.ROOT);
        for (String name : names) {
            if (lower.equals(name + ":" + port) || (port == DEFAULT_PORT && lower.equals(name))) {
                return true;
            }
        }
        return false;
    }

    private static String literal(InetSocketAddress bound) {
        String address = bound.getAddress().getHostAddress();
        return address.contains(":") ? "[" + address.replaceFirst("%.*", "") + "]" : address;
    }

    private static List<String> values(Function<String, @Nullable List<String>> headers, String name) {
        List<String> values = headers.apply(name);
        return values == null ? List.of() : values;
    }
}
