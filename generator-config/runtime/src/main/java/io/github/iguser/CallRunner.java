package io.github.iguser;

import io.github.iguser.internal.http.CancelOnInterrupt;
import io.github.iguser.internal.http.CredentialsException;
import io.github.iguser.internal.http.InFlightCalls;
import io.github.iguser.internal.http.NetworkFault;
import io.github.iguser.internal.http.SecretParameters;
import io.github.iguser.internal.http.SourceException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Executes requests, with retries if the policy allows them. All calls of a client share it. */
final class CallRunner {
    private final Call.Factory calls;
    private final ResponseReader responses;
    private final RetryPolicy retries;
    private final InFlightCalls lifetime;

    CallRunner(Call.Factory calls, ResponseReader responses, RetryPolicy retries, InFlightCalls lifetime) {
        this.calls = calls;
        this.responses = responses;
        this.retries = retries;
        this.lifetime = lifetime;
    }

    /** Executes the request and waits for the response. */
    <T> GraphResponse<T> run(Request request, Converter<ResponseBody, T> converter) {
        for (Attempt attempt = Attempt.first(); ; ) {
            Call call = newCall(request, attempt);
            try {
                return once(call, request, attempt, converter);
            } catch (GraphException e) {
                Duration pause = pauseAfter(request, attempt, e);
                if (pause == null) {
                    throw attempt.last(e);
                }
                Attempt next = attempt.next(e);
                sleep(pause, request, attempt, next);
                attempt = next;
            }
        }
    }

    private <T> GraphResponse<T> once(
            Call call, Request request, Attempt attempt, Converter<ResponseBody, T> converter) {
        CancelOnInterrupt interruption = new CancelOnInterrupt(call);
        attempt.setInterruption(interruption);
        try {
            interruption.watch();
            Response response = call.execute();
            interruption.watch();
            return responses.read(request, attempt, response, converter);
        } catch (IOException e) {
            noteInterrupt(e);
            throw failed(request, attempt, e);
        } catch (TransportException e) {
            noteInterrupt(e.getCause());
            cancelAfter(e, call);
            throw e;
        } finally {
            interruption.stop();
            ended();
        }
    }

    /**
     * Restores the interrupt flag. An interceptor of the caller may have cleared it and signal the interruption by its
     * exception only.
     */
    private static void noteInterrupt(@Nullable Throwable e) {
        if (isInterrupt(e)) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Cancels a call after a fault that OkHttp does not recognize. Otherwise OkHttp would wait for the end of the call
     * and keep its connection.
     */
    static void cancelAfter(GraphException failure, Call call) {
        if (failure.getCause() instanceof NetworkFault) {
            call.cancel();
        }
    }

    private void sleep(Duration pause, Request request, Attempt attempt, Attempt next) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted =
                    new InterruptedIOException("the thread was interrupted in the pause before another attempt");
            interrupted.initCause(e);
            throw next.last(responses.unreachable(request, attempt, interrupted));
        }
    }

    /** Starts an attempt. The caller must end it with {@link #ended()}. */
    Call newCall(Request request, Attempt attempt) {
        if (!lifetime.enter()) {
            // The client was closed in the pause before this attempt: report the failure of the previous one.
            GraphException failure = attempt.previousFailure();
            throw failure == null ? new IllegalStateException("the client is closed; build another one") : failure;
        }
        return calls.newCall(SecretParameters.hide(request)
                .newBuilder()
                .tag(Attempt.class, attempt)
                .build());
    }

    /** Ends an attempt, after its response was read. */
    void ended() {
        lifetime.leave();
    }

    ResponseReader responses() {
        return responses;
    }

    /** Returns the pause before the next attempt, or null if there is no next attempt. */
    @Nullable
    Duration pauseAfter(Request request, Attempt attempt, GraphException failure) {
        if (lifetime.isClosed() || isInterrupt(failure.getCause())) {
            return null;
        }
        Duration pause = retries.pauseAfter(attempt.number(), request.method(), failure);
        return pause != null && attempt.isOnStaleConnection() ? Duration.ZERO : pause;
    }

    /**
     * Returns the exception to throw for an I/O exception. A failure of the token supplier, of a video
     * or of an interceptor is thrown as it is.
     */
    RuntimeException failed(Request request, Attempt attempt, IOException e) {
        if (e instanceof CredentialsException credentials) {
            return credentials.failure();
        }
        if (e instanceof SourceException source) {
            return source.failure();
        }
        String message = e.getMessage();
        if (message != null
                && message.startsWith("canceled due to ")
                && e.getSuppressed().length == 1
                && e.getSuppressed()[0] instanceof RuntimeException thrown) {
            // OkHttp reports an exception of an interceptor this way, in asynchronous calls only.
            return thrown;
        }
        return responses.unreachable(request, attempt, CancelOnInterrupt.failureToReport(e));
    }

    /** Returns true for an interruption. OkHttp reports timeouts by exceptions of the same class. */
    private static boolean isInterrupt(@Nullable Throwable e) {
        return e instanceof InterruptedIOException
                && !(e instanceof SocketTimeoutException)
                && !"timeout".equals(e.getMessage());
    }
}
