package io.github.iguser;

import java.util.List;
import okhttp3.HttpUrl;

/**
 * Follows {@code paging.next} without trusting it: only its query is taken, onto the URL of the first request, and only
 * if the link leads to that very path of the API.
 */
final class PageLinks {
    /** The token in the link may be replaced by now, and a proof is never valid again: both are added when sending. */
    private static final List<String> OWN_PARAMETERS = List.of("access_token", "appsecret_proof", "appsecret_time");

    private final HttpUrl base;
    private final HttpUrl documentedBase;

    /**
     * Creates the rules of a client.
     *
     * @param base where the client sends its requests
     * @param documentedBase where the API has its home: a stand-in that replays its answers gives its links, too
     */
    PageLinks(HttpUrl base, HttpUrl documentedBase) {
        this.base = base;
        this.documentedBase = documentedBase;
    }

    HttpUrl follow(HttpGraphCall<?> first, GraphResponse<?> answer, String next) {
        HttpUrl link = HttpUrl.parse(next);
        if (link == null) {
            throw PageWalk.refused(first, answer, "paging.next is not an HTTP URL");
        }
        HttpUrl root = Credentials.sameOrigin(link, base) ? base : documentedBase;
        if (!Credentials.sameOrigin(link, root)) {
            throw PageWalk.refused(
                    first,
                    answer,
                    "paging.next leads to " + origin(link) + " instead of " + origin(base) + "; it was not followed");
        }
        HttpUrl asked = first.request().url();
        if (!isSameList(pathBelow(asked, base), pathBelow(link, root))) {
            throw PageWalk.refused(
                    first,
                    answer,
                    "paging.next leads to " + link.encodedPath() + " on " + link.host() + "; it was not followed");
        }
        HttpUrl.Builder url = asked.newBuilder().encodedQuery(link.encodedQuery());
        OWN_PARAMETERS.forEach(url::removeAllQueryParameters);
        return url.build();
    }

    /** The path without the version: the API may answer with a later one than it was asked for, and link to that. */
    private static String pathBelow(HttpUrl url, HttpUrl root) {
        String path = url.encodedPath();
        String prefix = root.encodedPath();
        String below = path.startsWith(prefix) ? path.substring(prefix.length()) : path.substring(1);
        return below.replaceFirst("^v\\d+\\.\\d+/", "");
    }

    /** Tells if two paths are of one list; the API may answer a word for an id, such as {@code me}, with the id. */
    private static boolean isSameList(String asked, String linked) {
        return linked.equals(asked)
                || linked.matches("[0-9]+/.+")
                        && asked.replaceFirst("^[a-z]+(?=/)", "0").equals(linked.replaceFirst("^[0-9]+", "0"));
    }

    private static String origin(HttpUrl url) {
        boolean usual = url.port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + url.host() + (usual ? "" : ":" + url.port());
    }
}
