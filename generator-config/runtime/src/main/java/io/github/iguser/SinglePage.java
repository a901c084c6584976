package io.github.iguser;

import org.jspecify.annotations.Nullable;

/** Iterates over a list that has a single page. */
final class SinglePage<T> extends PageWalk<Page<T>, T> {
    SinglePage(GraphCall<Page<T>> only) {
        super(only);
    }

    @Override
    Page<T> page(Page<T> response) {
        return response;
    }

    @Override
    @Nullable
    GraphCall<Page<T>> nextCall(GraphResponse<Page<T>> response, Page<T> page) {
        return null;
    }
}
