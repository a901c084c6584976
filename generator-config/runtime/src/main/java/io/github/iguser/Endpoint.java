package io.github.iguser;

import io.github.iguser.internal.SafeText;
import io.github.iguser.internal.VersionText;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The URL to which a client sends its requests, and the version of the API in it.
 *
 * @param base the URL of requests, with the version
 * @param documentedBase the URL that the documentation gives, with the same version
 * @param version the version, or null if the base URL names none
 */
record Endpoint(
        HttpUrl base, HttpUrl documentedBase, @Nullable String version) {
    /**
     * Combines the settings of a builder.
     *
     * @throws IllegalStateException if the base URL and the version contradict each other
     */
    static Endpoint of(String documented, @Nullable HttpUrl given, @Nullable String version) {
        HttpUrl home = url(documented);
        String inUrl = given == null ? null : versionOf(given);
        if (inUrl != null && version != null && !inUrl.equals(version)) {
            throw new IllegalStateException("baseUrl ends with " + inUrl + ", but version is " + version
                    + "; leave the version out of one of them, or give both the same");
        }
        if (given == null) {
            HttpUrl base = version == null ? home : withVersion(withoutVersion(home), version);
            return new Endpoint(base, base, versionOf(base));
        }
        String requested = inUrl == null ? version : inUrl;
        HttpUrl base = inUrl == null && version != null ? withVersion(given, version) : given;
        return new Endpoint(base, requested == null ? home : withVersion(withoutVersion(home), requested), requested);
    }

    /** Returns the version that the path of a base URL ends with, or null if it ends with none. */
    private static @Nullable String versionOf(HttpUrl base) {
        List<String> segments = base.pathSegments();
        // The last segment is empty: it is the one after the final slash.
        String last = segments.size() < 2 ? "" : segments.get(segments.size() - 2);
        return VersionText.isVersion(last) ? last : null;
    }

    private static HttpUrl withoutVersion(HttpUrl base) {
        return versionOf(base) == null
                ? base
                : base.newBuilder().removePathSegment(base.pathSize() - 2).build();
    }

    private static HttpUrl withVersion(HttpUrl base, String version) {
        return base.newBuilder().addPathSegment(version).addPathSegment("").build();
    }

    /**
     * Parses a base URL.
     *
     * @throws IllegalArgumentException if it is not an HTTP URL, or has more than scheme, host, port and path
     */
    static HttpUrl url(String text) {
        Objects.requireNonNull(text, "baseUrl == null");
        HttpUrl parsed = HttpUrl.parse(text);
        if (parsed == null) {
            // Text after a question mark or before an @ may be a secret.
            throw new IllegalArgumentException(
                    "baseUrl: \"" + SafeText.beginning(text.replaceAll("(?s)[?#].*|^.*@", "***"), 200)
                            + "\" is not an HTTP URL; give one with its version, such as https://graph.facebook.com/{version}");
        }
        if (parsed.query() != null
                || parsed.fragment() != null
                || !parsed.username().isEmpty()
                || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException("baseUrl for " + parsed.host()
                    + " has a user, a query or a fragment; give scheme, host, port and path only");
        }
        // Retrofit resolves paths against the folder: without the slash the version would be lost.
        return parsed.encodedPath().endsWith("/")
                ? parsed
                : parsed.newBuilder().addPathSegment("").build();
    }
}
