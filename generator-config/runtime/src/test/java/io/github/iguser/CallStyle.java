package io.github.iguser;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import io.github.iguser.secrets.OutputLog;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The ways to execute a call, which must behave alike. */
enum CallStyle {
    BLOCKING {
        @Override
        <T> T executed(GraphCall<T> call) {
            return call.execute();
        }

        @Override
        <T> GraphResponse<T> responded(GraphCall<T> call) {
            return call.executeForResponse();
        }
    },
    ASYNCHRONOUS {
        @Override
        <T> T executed(GraphCall<T> call) {
            return get(call.executeAsync());
        }

        @Override
        <T> GraphResponse<T> responded(GraphCall<T> call) {
            return get(call.executeForResponseAsync());
        }
    };

    abstract <T> T executed(GraphCall<T> call);

    abstract <T> GraphResponse<T> responded(GraphCall<T> call);

    <T> T execute(GraphCall<T> call) {
        return OutputLog.watch(call, () -> executed(call));
    }

    <T> GraphResponse<T> respond(GraphCall<T> call) {
        return OutputLog.watch(call, () -> responded(call));
    }

    /** Returns the exception of a failed call. A future wraps it. */
    GraphException failure(GraphCall<?> call) {
        Throwable thrown = catchThrowable(() -> execute(call));
        if (thrown instanceof GraphException failure) {
            return failure;
        }
        return fail("no GraphException", thrown);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
