package io.github.iguser;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Makes requests, and makes them again where the policy allows it. Shared by all calls of a client. */
final class CallRunner {
    private final Call.Factory calls;
    private final Answers answers;
    private final RetryPolicy retries;
    private final BooleanSupplier closed;

    CallRunner(Call.Factory calls, ErrorCodes errors, RetryPolicy retries, BooleanSupplier closed) {
        this.calls = calls;
        this.answers = new Answers(errors);
        this.retries = retries;
        this.closed = closed;
    }

    /** Makes the request and waits. */
    <T> GraphResponse<T> run(Request request, Converter<ResponseBody, T> converter) {
        for (Attempt attempt = Attempt.first(); ; ) {
            try {
                return once(request, attempt, converter);
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

    private <T> GraphResponse<T> once(Request request, Attempt attempt, Converter<ResponseBody, T> converter) {
        Response response;
        try {
            response = newCall(request, attempt).execute();
        } catch (IOException e) {
            if (isInterrupt(e)) {
                Thread.currentThread().interrupt();
            }
            throw failed(request, attempt, e);
        }
        try {
            return answers.read(request, attempt, response, converter);
        } catch (TransportException e) {
            if (isInterrupt(e.getCause())) {
                Thread.currentThread().interrupt();
            }
            throw e;
        }
    }

    private void sleep(Duration pause, Request request, Attempt attempt, Attempt next) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted =
                    new InterruptedIOException("interrupted in the pause before another attempt");
            interrupted.initCause(e);
            throw next.last(answers.unreachable(request, attempt, interrupted));
        }
    }

    Call newCall(Request request, Attempt attempt) {
        if (closed.getAsBoolean()) {
            throw new IllegalStateException("the client is closed; build another one");
        }
        return calls.newCall(request.newBuilder().tag(Attempt.class, attempt).build());
    }

    Answers answers() {
        return answers;
    }

    /** The pause before the next attempt, or null if there is to be none. */
    @Nullable
    Duration pauseAfter(Request request, Attempt attempt, GraphException failure) {
        // A client that was closed meanwhile refuses attempts: then what failed is the better news.
        boolean over = closed.getAsBoolean() || isInterrupt(failure.getCause());
        return over ? null : retries.pauseAfter(attempt.number(), request.method(), failure);
    }

    /** What to throw for an I/O exception: a failure of the token supplier or of an interceptor is none of HTTP. */
    RuntimeException failed(Request request, Attempt attempt, IOException e) {
        if (e instanceof CredentialsException credentials) {
            return credentials.failure();
        }
        String message = e.getMessage();
        if (message != null
                && message.startsWith("canceled due to ")
                && e.getSuppressed().length == 1
                && e.getSuppressed()[0] instanceof RuntimeException thrown) {
            // So OkHttp tells of an exception in an interceptor, on the asynchronous way only.
            return thrown;
        }
        return answers.unreachable(request, attempt, e);
    }

    /** OkHttp tells of timeouts by exceptions of the same kind. */
    private static boolean isInterrupt(@Nullable Throwable e) {
        return e instanceof InterruptedIOException
                && !(e instanceof SocketTimeoutException)
                && !"timeout".equals(e.getMessage());
    }
}
