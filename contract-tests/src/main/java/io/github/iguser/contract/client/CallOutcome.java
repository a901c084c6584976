package io.github.iguser.contract.client;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The outcome of a call: a response or the exception that it failed with. */
record CallOutcome(
        @Nullable GraphResponse<?> response, @Nullable Throwable thrown) {

    static CallOutcome execute(GraphCall<?> call) {
        try {
            return new CallOutcome(call.executeForResponse(), null);
        } catch (RuntimeException e) {
            return new CallOutcome(null, e);
        }
    }

    static CallOutcome executeAsync(GraphCall<?> call) {
        try {
            return new CallOutcome(call.executeForResponseAsync().get(60, TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error) {
                throw error;
            }
            return new CallOutcome(null, e.getCause());
        } catch (RuntimeException | TimeoutException e) {
            return new CallOutcome(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CallOutcome(null, e);
        }
    }
}
