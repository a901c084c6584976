package io.github.iguser.publishing;

import java.util.concurrent.CompletableFuture;

/** Ends a run before its last step. It is never thrown to callers. */
final class RunEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient PublishResult result;

    private RunEnded(PublishResult result) {
        super(null, null, false, false);
        this.result = result;
    }

    static <T> CompletableFuture<T> with(PublishResult result) {
        return CompletableFuture.failedFuture(new RunEnded(result));
    }

    PublishResult result() {
        return result;
    }
}
