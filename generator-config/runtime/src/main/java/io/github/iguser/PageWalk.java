package io.github.iguser;

import io.github.iguser.internal.http.Redaction;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the pages of a list, asking for each when it is wanted and keeping none but the last. A page that could not
 * be read may be asked for again: the walk has not moved.
 *
 * @param <R> what holds the page
 * @param <T> what the list holds
 */
abstract class PageWalk<R, T> implements Iterator<Page<T>> {
    private @Nullable GraphCall<R> upcoming;
    private @Nullable GraphResponse<R> last;

    PageWalk(GraphCall<R> first) {
        this.upcoming = first;
    }

    /** The page in an answer, or null if there is none. */
    abstract @Nullable Page<T> page(R answer);

    /**
     * The call behind an answer, or null at the end of the list.
     *
     * @throws GraphException if the API names a next page that must not be asked for
     */
    abstract @Nullable GraphCall<R> following(GraphResponse<R> answer, Page<T> page);

    @Override
    public final boolean hasNext() {
        return upcoming() != null;
    }

    @Override
    public final Page<T> next() {
        GraphCall<R> call = upcoming();
        if (call == null) {
            throw new NoSuchElementException("the list has no further page; ask hasNext() first");
        }
        GraphResponse<R> answer = call.executeForResponse();
        upcoming = null;
        last = answer;
        Page<T> page = page(answer.body());
        return page == null ? Page.<T>builder().build() : page;
    }

    // Not before the last page was given out: what it holds is good, even if there is no way to go on from it.
    private @Nullable GraphCall<R> upcoming() {
        GraphResponse<R> answer = last;
        if (upcoming == null && answer != null) {
            Page<T> page = page(answer.body());
            upcoming = page == null ? null : following(answer, page);
            last = null;
        }
        return upcoming;
    }

    static GraphException refused(GraphCall<?> call, GraphResponse<?> answer, String problem) {
        ErrorDetails failure = call instanceof HttpGraphCall<?> http
                ? new ErrorDetails(http.request().method(), http.request().url().encodedPath())
                : new ErrorDetails("GET", "of a page");
        failure.attempts = answer.attempts();
        return new GraphException(failure.answered(answer.status(), answer.headers())
                .problem(problem, null)
                .redacted(new Redaction()));
    }
}
