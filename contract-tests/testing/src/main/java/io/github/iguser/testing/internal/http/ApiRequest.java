package io.github.iguser.testing.internal.http;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to one of the hosts. The token is separate from the parameters.
 *
 * @param address the address of the host on this server, without a version: {@code
 *     http://localhost:8080/graph.facebook.com}
 * @param version the version in the path, or null if it has none
 * @param path the path without the version: {@code /17841400000000001/media}
 * @param query the decoded query parameters; if one is sent twice, the last value wins, as in the API
 * @param form the decoded parameters of the body; for a POST, they include those of the query
 * @param structured the names of the parameters in {@code form} that are arrays or objects of a JSON body
 * @param token the access token, or null if there is none
 */
public record ApiRequest(
        String host,
        String address,
        String method,
        @Nullable String version,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        Set<String> structured,
        @Nullable String token) {

    private static final Pattern VERSIONED = Pattern.compile("/(?<version>v\\d+(?:\\.\\d+)?)(?<rest>/.*)?");

    /** Returns the version at the start of a path, or null if it has none. */
    static @Nullable String version(String path) {
        Matcher matcher = VERSIONED.matcher(path);
        return matcher.matches() ? matcher.group("version") : null;
    }

    /** Returns a path without the version at its start. */
    static String withoutVersion(String path) {
        Matcher matcher = VERSIONED.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        String rest = matcher.group("rest");
        return rest == null ? "/" : rest;
    }

    /** Returns the address of another host on this server. */
    public String addressOf(String other) {
        return address.substring(0, address.length() - host.length()) + other;
    }

    /** Returns a copy with other query parameters. */
    public ApiRequest withQuery(Map<String, String> other) {
        return new ApiRequest(host, address, method, version, path, other, form, structured, token);
    }

    /** Returns a copy with other form parameters. */
    public ApiRequest withForm(Map<String, String> other) {
        return new ApiRequest(host, address, method, version, path, query, other, structured, token);
    }

    /** Returns the method, host and path, since parameters may be secrets. */
    @Override
    public String toString() {
        return method + " " + host + path;
    }
}
