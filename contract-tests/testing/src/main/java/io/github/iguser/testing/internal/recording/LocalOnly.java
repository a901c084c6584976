package io.github.iguser.testing.internal.recording;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests a local server accepts: only those that programs on this machine send to its own host name.
 *
 * <p>Any web page can make a browser send requests to this machine. The browser marks such a request with {@code
 * Origin} or {@code Sec-Fetch-Site}. If a host name of the page's own domain resolves to this machine (DNS rebinding),
 * the request has that name in {@code Host}.
 */
public final class LocalOnly {

    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;
    private static final int DEFAULT_PORT = 80;
    private static final int MAX_QUOTE_LENGTH = 100;

    private LocalOnly() {}

    /** The reason for which a request is refused. */
    public record Refusal(int status, String message) {

        /** Returns the body of the response, in the format of the API's errors. */
        public byte[] body() {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putObject("error")
                    .put("message", "replay: " + message)
                    .put("type", "ReplayException")
                    .put("code", status);
            return body.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The headers of each refusal. */
    public static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json; charset=UTF-8");

    /**
     * Returns the refusal of a request, or null if the request is accepted.
     *
     * @param headers returns all values of a header, or null if the request does not have it
     * @param authority the authority in the request line, or null if it has none
     * @param bound the address on which the request arrived
     */
    public static @Nullable Refusal refusal(
            Function<String, @Nullable List<String>> headers, @Nullable String authority, InetSocketAddress bound) {
        return refusal(headers, authority, bound, List.of(), "");
    }

    /**
     * Returns the refusal of a request to a server with further host names, or null if the request is accepted.
     *
     * @param further the further names, with or without a port
     * @param remedy the way to accept another name, for the message
     */
    public static @Nullable Refusal refusal(
            Function<String, @Nullable List<String>> headers,
            @Nullable String authority,
            InetSocketAddress bound,
            List<String> further,
            String remedy) {
        List<String> hosts = values(headers, "Host");
        List<String> names = new ArrayList<>(List.of("localhost", literal(bound)));
        names.addAll(further);
        names.replaceAll(name -> HostName.withPort(name, bound.getPort()));
        if (hosts.size() != 1 || !isOneOf(hosts.get(0), names)) {
            return misdirected("Host", hosts, names, remedy);
        }
        if (authority != null && !isOneOf(authority, names)) {
            return misdirected("request line", List.of(authority), names, remedy);
        }
        List<String> origins = values(headers, "Origin");
        List<String> sites = values(headers, "Sec-Fetch-Site");
        if (!origins.isEmpty() || !(sites.isEmpty() || sites.equals(List.of("none")))) {
            return new Refusal(
                    FORBIDDEN,
                    "this server refuses requests of web pages, and this request has the header "
                            + (origins.isEmpty() ? "Sec-Fetch-Site" : "Origin")
                            + " of a browser; send it from a program outside the browser");
        }
        return null;
    }

    private static Refusal misdirected(String place, List<String> found, List<String> names, String remedy) {
        String shown = found.isEmpty() ? "missing" : "\"" + String.join("\" and \"", found) + "\"";
        return new Refusal(
                MISDIRECTED,
                "the " + place + " is " + shown.substring(0, Math.min(shown.length(), MAX_QUOTE_LENGTH))
                        + "; this server only accepts " + String.join(", ", names.subList(0, names.size() - 1))
                        + " and " + names.get(names.size() - 1) + remedy);
    }

    private static boolean isOneOf(String authority, List<String> names) {
        String complete = HostName.withPort(authority, DEFAULT_PORT);
        return names.stream().anyMatch(name -> HostName.areEqual(name, complete));
    }

    private static String literal(InetSocketAddress bound) {
        return literal(bound.getAddress());
    }

    /** Returns an address as a host name, with an IPv6 address in brackets. */
    public static String literal(InetAddress bound) {
        String address = bound.getHostAddress();
        return address.contains(":") ? "[" + address.replaceFirst("%.*", "") + "]" : address;
    }

    private static List<String> values(Function<String, @Nullable List<String>> headers, String name) {
        List<String> values = headers.apply(name);
        return values == null ? List.of() : values;
    }
}
