package io.github.iguser;

import io.github.iguser.internal.NeverSent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Follows {@code paging.next} without trusting it. Only its query is used, with the URL of the first request, and only
 * if the link has the same path.
 */
final class PageLinks {
    /**
     * The parameters that a link cannot set. Token and proof are added when the request is sent, since those in the
     * link may be outdated. The others would turn it into a different request, or are never sent.
     */
    private static final Set<String> CREDENTIALS = Set.of("access_token", "appsecret_proof", "appsecret_time");

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    /** Longer than any URL that a server accepts. */
    private static final int LONGEST = 64 << 10;

    private final HttpUrl base;
    private final HttpUrl documentedBase;

    /**
     * Creates the links of a client.
     *
     * @param base the base URL of the client
     * @param documentedBase the base URL of the API; a stand-in that replays responses also replays links to it
     */
    PageLinks(HttpUrl base, HttpUrl documentedBase) {
        this.base = base;
        this.documentedBase = documentedBase;
    }

    HttpUrl follow(HttpGraphCall<?> first, GraphResponse<?> response, String next) {
        if (next.length() > LONGEST) {
            throw PageWalk.refused(
                    first, response, "paging.next has " + next.length() + " characters; it was not followed");
        }
        HttpUrl link = HttpUrl.parse(next);
        if (link == null) {
            throw PageWalk.refused(first, response, "paging.next is not an HTTP URL");
        }
        HttpUrl root = Credentials.sameOrigin(link, base) ? base : documentedBase;
        if (!Credentials.sameOrigin(link, root)) {
            throw PageWalk.refused(
                    first,
                    response,
                    "paging.next leads to " + origin(link) + " instead of " + origin(base) + "; it was not followed");
        }
        HttpUrl requested = first.request().url();
        if (!isSameList(pathBelow(requested, base), pathBelow(link, root))) {
            throw PageWalk.refused(
                    first,
                    response,
                    "paging.next leads to " + link.encodedPath() + " on " + link.host() + "; it was not followed");
        }
        return withQuery(requested, link);
    }

    private static HttpUrl withQuery(HttpUrl requested, HttpUrl link) {
        List<String> kept = new ArrayList<>();
        String query = link.encodedQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String name = parameter.substring(0, Math.max(0, (parameter + "=").indexOf('=')));
            String plain = plain(name);
            if (!CREDENTIALS.contains(plain) && NeverSent.reason(plain) == null) {
                kept.add(parameter);
            }
        }
        return requested
                .newBuilder()
                .encodedQuery(kept.isEmpty() ? null : String.join("&", kept))
                .build();
    }

    /**
     * Returns a parameter name in the form in which a lenient server reads it, regardless of case, escapes, separators
     * and brackets.
     */
    private static String plain(String name) {
        String decoded = name;
        // Decodes once more than any server does. Decoding until nothing changes could take long for a long name.
        for (int i = 0; i < 3; i++) {
            decoded = ESCAPE.matcher(decoded)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
        }
        return decoded.replaceFirst("(?s)[\\[\\x00].*", "")
                .replace('+', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "_");
    }

    /**
     * Returns the path without the version. The API may respond in a later version than requested, and link to that.
     */
    private static String pathBelow(HttpUrl url, HttpUrl root) {
        String path = url.encodedPath();
        String prefix = root.encodedPath().replaceFirst("(?<=/)v\\d+\\.\\d+/$", "");
        String below = path.startsWith(prefix) ? path.substring(prefix.length()) : path.substring(1);
        return below.replaceFirst("^v\\d+\\.\\d+/", "");
    }

    /**
     * Returns true if two paths are of the same list. The API may replace an alias, such as {@code me}, with the id.
     */
    private static boolean isSameList(String requested, String linked) {
        return linked.equals(requested)
                || linked.matches("[0-9]+/.+")
                        && requested.replaceFirst("^[a-z]+(?=/)", "0").equals(linked.replaceFirst("^[0-9]+", "0"));
    }

    private static String origin(HttpUrl url) {
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + url.host() + (usual ? "" : ":" + url.port());
    }
}
