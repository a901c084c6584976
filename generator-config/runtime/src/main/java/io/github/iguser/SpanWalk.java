package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Iterates over a span of time in windows of equal length. The last window may be shorter. */
final class SpanWalk<T> extends PageWalk<Page<T>, T> {
    private final Instant until;
    private final Duration window;
    private final BiFunction<Instant, Instant, GraphCall<Page<T>>> request;
    private Instant end;

    SpanWalk(Instant since, Instant until, Duration window, BiFunction<Instant, Instant, GraphCall<Page<T>>> request) {
        super(request.apply(since, end(since, until, window)));
        this.until = until;
        this.window = window;
        this.request = request;
        this.end = end(since, until, window);
    }

    private static Instant end(Instant since, Instant until, Duration window) {
        Instant end = since.plus(window);
        return end.isBefore(until) ? end : until;
    }

    @Override
    Page<T> page(Page<T> response) {
        return response;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> nextCall(GraphResponse<Page<T>> response, Page<T> page) {
        Instant since = end.plusSeconds(1);
        if (since.isAfter(until)) {
            return null;
        }
        Instant next = end(since, until, window);
        GraphCall<Page<T>> call = request.apply(since, next);
        end = next;
        return call;
    }
}
