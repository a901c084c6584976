package io.github.iguser;

import java.util.concurrent.CompletableFuture;

/** A call for the first page of a list. */
final class HttpPagedCall<T> implements PagedCall<T> {
    private final HttpGraphCall<Page<T>> first;
    private final PagingKind kind;
    private final PageLinks links;

    HttpPagedCall(HttpGraphCall<Page<T>> first, PagingKind kind, PageLinks links) {
        this.first = first;
        this.kind = kind;
        this.links = links;
    }

    @Override
    public Page<T> execute() {
        return first.execute();
    }

    @Override
    public GraphResponse<Page<T>> executeForResponse() {
        return first.executeForResponse();
    }

    @Override
    public CompletableFuture<Page<T>> executeAsync() {
        return first.executeAsync();
    }

    @Override
    public CompletableFuture<GraphResponse<Page<T>>> executeForResponseAsync() {
        return first.executeForResponseAsync();
    }

    @Override
    public Pages<T> all() {
        return switch (kind) {
            case LINK -> new Pages<>(() -> new LinkWalk<>(first, links));
            case CURSOR -> new Pages<>(() -> CursorWalk.over(first));
            case TIME_WINDOW -> new Pages<>(() -> new TimeWindowWalk<>(first, links));
            case NONE -> new Pages<>(() -> new SinglePage<>(first));
        };
    }

    @Override
    public PagingKind kind() {
        return kind;
    }

    @Override
    public String toString() {
        return first.toString();
    }
}
