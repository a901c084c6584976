package io.github.iguser;

/**
 * A request for the first page of a list. {@link #execute()} returns that page; {@link #all()} iterates over the whole
 * list.
 *
 * @param <T> the elements of the list
 */
public interface PagedCall<T> extends GraphCall<Page<T>> {
    /**
     * Returns the whole list. Pages are fetched lazily and not kept.
     *
     * <p>A list that is paged by time windows ends at the {@code until} of the request, or at the present if there is
     * none. Seconds, dates ({@code 2026-04-21}, which the API reads in UTC) and times with an offset
     * ({@code 2026-04-21T10:00:00Z}) are compared with each next window. Other texts, such as {@code yesterday}, are
     * understood by the API only, which ends the first window there: that window is then the whole list.
     */
    Pages<T> all();

    /** Returns the way in which the list is paged, for {@link Page#hasMore}. */
    PagingKind kind();
}
