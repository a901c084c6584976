package io.github.iguser;

/**
 * A request for the first page of a list. Executed as any other call it gives that page; {@link #all()} goes on to the
 * end of the list.
 *
 * @param <T> what the list holds
 */
public interface PagedCall<T> extends GraphCall<Page<T>> {
    /**
     * Everything in the list, page by page, read when it is asked for and not kept.
     *
     * <p>A list by time windows ends at the {@code until} of the request, without one at the present. Any text that the
     * API takes is fine as {@code until}: seconds, dates ({@code 2026-04-21}, which the API reads in UTC) and times with
     * an offset ({@code 2026-04-21T10:00:00Z}) are compared with each next window; only the API can read other texts,
     * such as {@code yesterday}, so there the first window, which the API ends at {@code until}, is the list.
     */
    Pages<T> all();

    /** Returns how the list goes on after a page, for {@link Page#hasMore}. */
    PagingKind kind();
}
