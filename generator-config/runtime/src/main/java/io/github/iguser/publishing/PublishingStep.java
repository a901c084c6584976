package io.github.iguser.publishing;

import io.github.iguser.GraphCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call of a generated client with the function that converts its response.
 *
 * @param <R> the type to which the response is converted
 */
public final class PublishingStep<R> {
    private final ConvertedCall<?, R> call;

    private PublishingStep(ConvertedCall<?, R> call) {
        this.call = call;
    }

    /** Combines a call with the function that converts its response. */
    public static <T, R> PublishingStep<R> of(GraphCall<T> call, Function<T, R> read) {
        return new PublishingStep<>(new ConvertedCall<>(
                Objects.requireNonNull(call, "call == null"), Objects.requireNonNull(read, "read == null")));
    }

    /** Executes the call. If the returned future is cancelled, or completed by someone else, the call is cancelled. */
    CompletableFuture<R> start() {
        return call.start();
    }

    private record ConvertedCall<T, R>(GraphCall<T> call, Function<T, R> read) {
        CompletableFuture<R> start() {
            CompletableFuture<T> response = call.executeAsync();
            CompletableFuture<R> result = response.thenApply(read);
            // If the result is cancelled or times out, nobody needs the response.
            result.whenComplete((value, failure) -> response.cancel(true));
            return result;
        }
    }
}
