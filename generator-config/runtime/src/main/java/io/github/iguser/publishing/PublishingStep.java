package io.github.iguser.publishing;

import io.github.iguser.GraphCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call of a generated client, and how to read its response.
 *
 * @param <R> what the response is read as
 */
public final class PublishingStep<R> {
    private final StepCall<?, R> attempt;

    private PublishingStep(StepCall<?, R> attempt) {
        this.attempt = attempt;
    }

    /** Combines a call with what reads its response. */
    public static <T, R> PublishingStep<R> of(GraphCall<T> call, Function<T, R> read) {
        return new PublishingStep<>(new StepCall<>(
                Objects.requireNonNull(call, "call == null"), Objects.requireNonNull(read, "read == null")));
    }

    /** Makes the call. Completing the future in another way cancels the call. */
    CompletableFuture<R> start() {
        return attempt.start();
    }

    private record StepCall<T, R>(GraphCall<T> call, Function<T, R> read) {
        CompletableFuture<R> start() {
            CompletableFuture<T> response = call.executeAsync();
            CompletableFuture<R> result = response.thenApply(read);
            // Whoever cancels the result or lets it time out has no use for the response.
            result.whenComplete((value, failure) -> response.cancel(true));
            return result;
        }
    }
}
