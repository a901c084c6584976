package io.github.iguser;

import io.github.iguser.internal.Shown;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The walk over a list of time windows. The API names a next window for ever, also in the future; the walk ends where
 * the next window would begin at or behind the {@code until} of the request, without one at the present. The last
 * window ends there, too.
 */
final class TimeWindowWalk<T> extends PageWalk<Page<T>, T> {
    /** The days of 27 years. Windows may be far shorter, and nothing may have happened in any of them. */
    private static final int MOST_EMPTY_WINDOWS = 10_000;

    private final HttpGraphCall<Page<T>> first;
    private final PageLinks links;
    private final LoopGuard guard = new LoopGuard(MOST_EMPTY_WINDOWS);
    private final long end;
    private long since;

    TimeWindowWalk(HttpGraphCall<Page<T>> first, PageLinks links) {
        super(first);
        this.first = first;
        this.links = links;
        HttpUrl url = first.request().url();
        Long until = seconds(url, "until");
        this.end = until == null ? Instant.now().getEpochSecond() : until;
        Long asked = seconds(url, "since");
        this.since = asked == null ? Long.MIN_VALUE : asked;
    }

    /** Refuses an end that cannot be compared with a window. */
    static void checkUntil(HttpUrl url) {
        String until = url.queryParameter("until");
        if (until != null && seconds(url, "until") == null) {
            throw new IllegalArgumentException("until: \"" + Shown.beginning(until, 60)
                    + "\" does not bound a walk over time windows; give it as an Instant");
        }
    }

    @Override
    Page<T> page(Page<T> answer) {
        return answer;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> following(GraphResponse<Page<T>> answer, Page<T> page) {
        String next = page.paging() == null ? null : page.paging().next();
        if (next == null) {
            return null;
        }
        HttpUrl url = links.follow(first, answer, next);
        Long begin = seconds(url, "since");
        if (begin == null) {
            throw refused(first, answer, "paging.next has no since in seconds; where its window lies is unknown");
        }
        if (begin >= end) {
            return null;
        }
        if (begin <= since) {
            throw refused(first, answer, "paging.next leads to a window that is not later; the list would not end");
        }
        if (guard.isEndlesslyEmpty(page)) {
            throw refused(
                    first,
                    answer,
                    MOST_EMPTY_WINDOWS + " windows in a row are empty and name a next one; give a later since");
        }
        since = begin;
        Long windowEnd = seconds(url, "until");
        HttpUrl within = windowEnd == null || windowEnd <= end
                ? url
                : url.newBuilder()
                        .setQueryParameter("until", Long.toString(end))
                        .build();
        return first.with(first.request().newBuilder().url(within).build());
    }

    private static @Nullable Long seconds(HttpUrl url, String name) {
        String text = url.queryParameter(name);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
