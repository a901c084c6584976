package io.github.iguser;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Iterates over a list whose pages link to the next one. It ends only where there is no link. */
final class LinkWalk<T> extends PageWalk<Page<T>, T> {
    /** The API leaves out elements that the token may not see, so several pages in a row can be empty. */
    private static final int MOST_EMPTY_PAGES = 1_000;

    private final HttpGraphCall<Page<T>> first;
    private final PageLinks links;
    private final LoopGuard guard = new LoopGuard(MOST_EMPTY_PAGES);

    LinkWalk(HttpGraphCall<Page<T>> first, PageLinks links) {
        super(first);
        this.first = first;
        this.links = links;
        guard.isRepeated(first.request().url().toString());
    }

    @Override
    Page<T> page(Page<T> response) {
        return response;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> nextCall(GraphResponse<Page<T>> response, Page<T> page) {
        String next = page.paging() == null ? null : page.paging().next();
        if (next == null) {
            return null;
        }
        HttpUrl url = links.follow(first, response, next);
        if (guard.isRepeated(url.toString())) {
            throw refused(first, response, "paging.next leads to a page that was read before; the list would not end");
        }
        if (guard.isEndlesslyEmpty(page)) {
            throw refused(
                    first,
                    response,
                    MOST_EMPTY_PAGES + " pages in a row are empty and name a next one; the list would not end");
        }
        return first.with(first.request().newBuilder().url(url).build());
    }
}
