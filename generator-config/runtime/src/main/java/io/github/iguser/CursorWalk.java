package io.github.iguser;

import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over a list that has cursors but no links. It ends where the cursor is missing, and with an empty page,
 * since the API may repeat a cursor there.
 */
final class CursorWalk<R, T> extends PageWalk<R, T> {
    /** Longer than any URL that a server accepts. */
    private static final int LONGEST = 64 << 10;

    private final Function<Optional<String>, GraphCall<R>> requestAfter;
    private final Function<R, Optional<Page<T>>> pageOf;
    private final LoopGuard guard = new LoopGuard(1);
    private GraphCall<R> current;

    CursorWalk(Function<Optional<String>, GraphCall<R>> requestAfter, Function<R, Optional<Page<T>>> pageOf) {
        this(requestAfter.apply(Optional.empty()), requestAfter, pageOf);
    }

    private CursorWalk(
            GraphCall<R> first,
            Function<Optional<String>, GraphCall<R>> requestAfter,
            Function<R, Optional<Page<T>>> pageOf) {
        super(first);
        this.current = first;
        this.requestAfter = requestAfter;
        this.pageOf = pageOf;
    }

    /** Iterates over a list whose request has the cursor as its parameter {@code after}. */
    static <T> CursorWalk<Page<T>, T> over(HttpGraphCall<Page<T>> first) {
        HttpUrl url = first.request().url();
        return new CursorWalk<>(
                cursor -> cursor.map(after -> first.with(first.request()
                                .newBuilder()
                                .url(url.newBuilder()
                                        .removeAllQueryParameters("before")
                                        .setQueryParameter("after", after)
                                        .build())
                                .build()))
                        .orElse(first),
                Optional::of);
    }

    @Override
    @Nullable
    Page<T> page(R response) {
        return pageOf.apply(response).orElse(null);
    }

    @Override
    @Nullable
    GraphCall<R> nextCall(GraphResponse<R> response, Page<T> page) {
        String after = page.after();
        if (after == null || page.data().isEmpty()) {
            return null;
        }
        if (guard.isRepeated(after)) {
            throw refused(
                    current, response, "paging.cursors.after repeats that of an earlier page; the list would not end");
        }
        if (after.length() > LONGEST) {
            throw refused(
                    current,
                    response,
                    "paging.cursors.after has " + after.length() + " characters; no page can be requested with it");
        }
        try {
            current = requestAfter.apply(Optional.of(after));
        } catch (IllegalArgumentException e) {
            // Inside an expansion the cursor is an argument, which cannot have every text.
            throw refused(current, response, "paging.cursors.after cannot be requested: " + e.getMessage());
        }
        return current;
    }
}
