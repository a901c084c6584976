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
     * @throws IllegalArgumentException if the list is a time window and {@code until} is not given as seconds
     */
    Pages<T> all();
}
