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
 * A whole list, whose pages are fetched lazily during iteration and not kept. A list of any length takes the memory of
 * one page. Each iteration starts with the first page.
 *
 * <p>The iterator may throw a {@link GraphException}, as any call may. Elements that it returned before remain valid,
 * and calling it again repeats the failed request.
 *
 * @param <T> the elements of the list
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<Iterator<Page<T>>> walks;

    Pages(Supplier<Iterator<Page<T>>> walks) {
        this.walks = walks;
    }

    /**
     * Returns the pages of a list inside another response, such as the media of {@code business_discovery}. The list
     * ends with an empty page, or where there is no page or cursor.
     *
     * @param requestAfter creates the call for the page after a cursor, or for the first page if there is no cursor
     * @param page returns the page in the response, if there is one
     */
    public static <R, T> Pages<T> byCursor(
            Function<Optional<String>, GraphCall<R>> requestAfter, Function<R, Optional<Page<T>>> page) {
        Objects.requireNonNull(requestAfter, "requestAfter == null");
        Objects.requireNonNull(page, "page == null");
        return new Pages<>(() -> new CursorWalk<>(requestAfter, page));
    }

    /**
     * Returns a list over a span of time, one window after another, for lists with a maximum span per request. Windows
     * include both ends, so each one starts a second after the previous one. The last one ends with the span.
     *
     * @param request creates the call for a window from its start and its end
     * @throws IllegalArgumentException if the span ends before it starts, or the window is shorter than a second
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
        // The API has second precision; fractions would add up to a second that no window covers.
        Instant begin = since.truncatedTo(ChronoUnit.SECONDS);
        Instant end = until.truncatedTo(ChronoUnit.SECONDS);
        Duration length = window.truncatedTo(ChronoUnit.SECONDS);
        return new Pages<>(() -> new SpanWalk<>(begin, end, length, request));
    }

    /** Returns the elements in the order of the API. */
    @Override
    public Iterator<T> iterator() {
        return new Elements<>(walks.get());
    }

    /** Returns the elements as a sequential stream. */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(iterator(), traits), traits, false);
    }

    /** Returns the pages, including empty ones. */
    public Iterable<Page<T>> pages() {
        return walks::get;
    }

    /** Returns a text without elements, since reading them needs requests. */
    @Override
    public String toString() {
        return "Pages{fetched during iteration}";
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
                throw new NoSuchElementException("the list has no further element; call hasNext() first");
            }
            return page.next();
        }
    }
}
