package io.github.iguser;

import io.github.iguser.internal.http.Redaction;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the pages of a list. It requests each page when it is needed and keeps only the last one. After a
 * failure, the same page can be requested again.
 *
 * @param <R> the response that has the page
 * @param <T> the elements of the list
 */
abstract class PageWalk<R, T> implements Iterator<Page<T>> {
    private @Nullable GraphCall<R> upcoming;
    private @Nullable GraphResponse<R> last;

    PageWalk(GraphCall<R> first) {
        this.upcoming = first;
    }

    /** Returns the page in a response, or null if there is none. */
    abstract @Nullable Page<T> page(R response);

    /**
     * Returns the call for the page after this one, or null at the end of the list.
     *
     * @throws GraphException if the API names a next page that must not be requested
     */
    abstract @Nullable GraphCall<R> nextCall(GraphResponse<R> response, Page<T> page);

    @Override
    public final boolean hasNext() {
        return upcoming() != null;
    }

    @Override
    public final Page<T> next() {
        GraphCall<R> call = upcoming();
        if (call == null) {
            throw new NoSuchElementException("the list has no further page; call hasNext() first");
        }
        GraphResponse<R> response = call.executeForResponse();
        upcoming = null;
        last = response;
        Page<T> page = page(response.body());
        return page == null ? Page.<T>builder().build() : page;
    }

    // Computed only after the last page was returned: its elements are valid, even if the next page cannot be
    // requested.
    private @Nullable GraphCall<R> upcoming() {
        GraphResponse<R> response = last;
        if (upcoming == null && response != null) {
            Page<T> page = page(response.body());
            upcoming = page == null ? null : nextCall(response, page);
            last = null;
        }
        return upcoming;
    }

    static GraphException refused(GraphCall<?> call, GraphResponse<?> response, String problem) {
        ErrorDetails failure = call instanceof HttpGraphCall<?> http
                ? new ErrorDetails(http.request().method(), http.request().url().encodedPath())
                : new ErrorDetails("GET", "of a page");
        failure.attempts = response.attempts();
        return new GraphException(failure.withResponse(response.status(), response.headers())
                .problem(problem, null)
                .redacted(new Redaction()));
    }
}
