package io.github.iguser.testing.internal.http;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to one of the hosts, without its authentication.
 *
 * @param address where the host is served, without version: {@code http://localhost:8080/graph.facebook.com}
 * @param version the version of the path, or null when it has none
 * @param path the path without the version: {@code /17841400000000001/media}
 * @param query decoded query parameters; of one that is sent twice the last value, as the API takes it
 * @param form decoded parameters of a form body, of a POST also those of its query
 * @param token the access token, or null when there is none
 */
public record ApiRequest(
        String host,
        String address,
        String method,
        @Nullable String version,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        @Nullable String token) {

    private static final Pattern VERSIONED = Pattern.compile("/(?<version>v\\d+(?:\\.\\d+)?)(?<rest>/.*)?");

    /** Returns the version at the start of a path, or null. */
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

    /** Returns the address of another host of the stand-in. */
    public String addressOf(String other) {
        return address.substring(0, address.length() - host.length()) + other;
    }

    /** Returns the same request with other query parameters. */
    public ApiRequest withQuery(Map<String, String> other) {
        return new ApiRequest(host, address, method, version, path, other, form, token);
    }

    /** Returns the same request with other form parameters. */
    public ApiRequest withForm(Map<String, String> other) {
        return new ApiRequest(host, address, method, version, path, query, other, token);
    }

    /** Hides what may be a secret. */
    @Override
    public String toString() {
        return method + " " + host + path;
    }
}
