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
 * The walk over a list of time windows. The API names a next window for ever, also in the future; the walk ends where
 * the next window would begin at or behind the {@code until} of the request, without one at the present. The last
 * window ends there, too.
 *
 * <p>An {@code until} in words is understood by the API alone. It ends the window that it serves there, so that this
 * window is the whole list.
 */
final class TimeWindowWalk<T> extends PageWalk<Page<T>, T> {
    /** The days of 27 years. Windows may be far shorter, and nothing may have happened in any of them. */
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
        Long asked = seconds(url, "since");
        this.since = asked == null ? Long.MIN_VALUE : asked;
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    /** Returns true if a link leads to a window that begins before the present, or does not say when it begins. */
    static boolean isBeforeNow(@Nullable String next) {
        HttpUrl url = next == null ? null : HttpUrl.parse(next);
        Long begin = url == null ? null : seconds(url, "since");
        return next != null && (begin == null || begin < now());
    }

    @Override
    Page<T> page(Page<T> answer) {
        return answer;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> following(GraphResponse<Page<T>> answer, Page<T> page) {
        String next = page.paging() == null ? null : page.paging().next();
        if (next == null || end == null) {
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

    /** The seconds of a date, which the API reads in UTC, or of a time with its offset; null for any other text. */
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
