package io.github.iguser;

import io.github.iguser.internal.Numbers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over a list that is paged by time windows. The API always names a next window, even in the future, so the
 * iteration ends where the next window would begin at or after the {@code until} of the request, or the present if
 * there is none. The last window ends there as well.
 *
 * <p>Only the API understands an {@code until} in words. The first window of the API ends there, so it is the whole
 * list.
 */
final class TimeWindowWalk<T> extends PageWalk<Page<T>, T> {
    /** As many as the days of 27 years, since windows may be short and may all be empty. */
    private static final int MOST_EMPTY_WINDOWS = 10_000;

    private final HttpGraphCall<Page<T>> first;
    private final PageLinks links;
    private final LoopGuard guard = new LoopGuard(MOST_EMPTY_WINDOWS);
    private final @Nullable Long end;
    private long since;

    TimeWindowWalk(HttpGraphCall<Page<T>> first, PageLinks links) {
        super(first);
        this.first = first;
        this.links = links;
        HttpUrl url = first.request().url();
        this.end = url.queryParameter("until") == null ? Long.valueOf(now()) : seconds(url, "until");
        Long requested = seconds(url, "since");
        this.since = requested == null ? Long.MIN_VALUE : requested;
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    /** Returns true if a link leads to a window that begins before the present, or whose beginning is unknown. */
    static boolean isBeforeNow(@Nullable String next) {
        HttpUrl url = next == null ? null : HttpUrl.parse(next);
        Long begin = url == null ? null : seconds(url, "since");
        return next != null && (begin == null || begin < now());
    }

    @Override
    Page<T> page(Page<T> response) {
        return response;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> nextCall(GraphResponse<Page<T>> response, Page<T> page) {
        String next = page.paging() == null ? null : page.paging().next();
        if (next == null || end == null) {
            return null;
        }
        HttpUrl url = links.follow(first, response, next);
        Long begin = seconds(url, "since");
        if (begin == null) {
            throw refused(first, response, "paging.next has no since in seconds, so its window is unknown");
        }
        if (begin >= end) {
            return null;
        }
        if (begin <= since) {
            throw refused(first, response, "paging.next leads to a window that is not later; the list would not end");
        }
        if (guard.isEndlesslyEmpty(page)) {
            throw refused(
                    first,
                    response,
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
        if (text == null) {
            return null;
        }
        if (Numbers.isTooLong(text)) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return ofDate(text);
        }
    }

    /**
     * Returns the Unix seconds of a date, which the API reads in UTC, or of a time with an offset; null for any other
     * text.
     */
    private static @Nullable Long ofDate(String text) {
        try {
            return text.length() == "2026-04-21".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                    : OffsetDateTime.parse(text).toEpochSecond();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
