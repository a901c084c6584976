package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A whole list, read page by page while it is gone through. No page is asked for before it is needed or kept after, so
 * that a list of any length takes the memory of one page. Each iteration begins anew with the first page.
 *
 * <p>Going on may fail with a {@link GraphException} as any call may. What was given out before is good; asking the
 * iterator again repeats the request that failed.
 *
 * @param <T> what the list holds
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<Iterator<Page<T>>> walks;

    Pages(Supplier<Iterator<Page<T>>> walks) {
        this.walks = walks;
    }

    /**
     * The pages of a list inside another answer, such as the media inside {@code business_discovery}. The list ends
     * with an empty page, or where there is no page or cursor.
     *
     * @param requestAfter makes the call for the page behind a cursor, or for the first page if there is no cursor
     * @param page finds the page in the response, if there is one
     */
    public static <R, T> Pages<T> byCursor(
            Function<Optional<String>, GraphCall<R>> requestAfter, Function<R, Optional<Page<T>>> page) {
        Objects.requireNonNull(requestAfter, "requestAfter == null");
        Objects.requireNonNull(page, "page == null");
        return new Pages<>(() -> new CursorWalk<>(requestAfter, page));
    }

    /**
     * What the API tells of a span of time, window by window: a list of which it answers only so long a span at once.
     * A window begins a second after the one before it, since both ends of a window belong to it; the last one ends
     * with the span.
     *
     * @param request makes the call for a window, from its beginning to its end
     * @throws IllegalArgumentException if the span ends before it begins, or the window is shorter than a second
     */
    public static <T> Pages<T> byTime(
            Instant since, Instant until, Duration window, BiFunction<Instant, Instant, GraphCall<Page<T>>> request) {
        Objects.requireNonNull(request, "request == null");
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("until < since: " + until + " is before " + since);
        }
        if (window.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("window < 1 second: " + window);
        }
        // The API counts in seconds; parts of one would add up to a second that no window has.
        Instant begin = since.truncatedTo(ChronoUnit.SECONDS);
        Instant end = until.truncatedTo(ChronoUnit.SECONDS);
        Duration length = window.truncatedTo(ChronoUnit.SECONDS);
        return new Pages<>(() -> new SpanWalk<>(begin, end, length, request));
    }

    /** The elements, in the order of the API. */
    @Override
    public Iterator<T> iterator() {
        return new Elements<>(walks.get());
    }

    /** The elements as a sequential stream. */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(iterator(), traits), traits, false);
    }

    /** The pages, empty ones included. */
    public Iterable<Page<T>> pages() {
        return walks::get;
    }

    private static final class Elements<T> implements Iterator<T> {
        private final Iterator<Page<T>> pages;
        private Iterator<T> page = Collections.emptyIterator();

        Elements(Iterator<Page<T>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                page = pages.next().data().iterator();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the list has no further element; ask hasNext() first");
            }
            return page.next();
        }
    }
}
