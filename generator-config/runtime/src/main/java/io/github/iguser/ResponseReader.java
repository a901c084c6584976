package io.github.iguser;

import io.github.iguser.internal.JsonOutline;
import io.github.iguser.internal.http.BufferedBody;
import io.github.iguser.internal.http.NetworkFault;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Reads a response as the requested type, or as an exception that keeps the received content. */
final class ResponseReader {
    private final ErrorCodes errors;
    private final long maxResponseBytes;
    private final boolean ofUploads;

    ResponseReader(ErrorCodes errors, long maxResponseBytes) {
        this(errors, maxResponseBytes, false);
    }

    private ResponseReader(ErrorCodes errors, long maxResponseBytes, boolean ofUploads) {
        this.errors = errors;
        this.maxResponseBytes = maxResponseBytes;
        this.ofUploads = ofUploads;
    }

    /** Returns a reader that also finds the errors that only uploads have. */
    ResponseReader ofUploads() {
        return new ResponseReader(errors, maxResponseBytes, true);
    }

    /**
     * Reads a response and closes it.
     *
     * @throws GraphException if it is an error, or not of the requested type
     */
    <T> GraphResponse<T> read(
            Request request, Attempt attempt, Response response, Converter<ResponseBody, T> converter) {
        BufferedBody body = BufferedBody.read(response, maxResponseBytes);
        ErrorBody error = ofUploads ? ErrorBody.findOfUpload(body.json()) : ErrorBody.find(body.json());
        if (error != null || !response.isSuccessful()) {
            ErrorDetails failure = failure(request, attempt, response);
            failure.error = error;
            failure.errorCode = error == null ? null : error.entryIn(errors);
            String problem = error == null ? withoutError(response, body) : brokenOff(body);
            throw kept(failure.problem(problem, body.broken()), body, attempt).toException();
        }
        if (body.broken() != null) {
            ErrorDetails failure = failure(request, attempt, response);
            throw new TransportException(kept(failure.problem(brokenOff(body), body.broken()), body, attempt));
        }
        T value = converted(request, attempt, response, body, converter);
        return new GraphResponse<>(
                value,
                response.code(),
                response.headers(),
                attempt.redaction(),
                attempt.requests(),
                attempt.failedBefore());
    }

    private static <T> T converted(
            Request request,
            Attempt attempt,
            Response response,
            BufferedBody body,
            Converter<ResponseBody, T> converter) {
        String problem;
        Throwable cause = null;
        if (body.isEmpty()) {
            problem = "the response is empty";
        } else if (body.isTooLong()) {
            problem = "the response is longer than maxResponseBytes (" + body.described() + ")";
        } else if (!body.looksLikeJson()) {
            problem = "the response is not readable JSON (" + body.described() + ")";
        } else if (JsonOutline.hasEndlessRun(body.json())) {
            problem = "the response has more than 64 KiB of digits or blanks in a row (" + body.described() + ")";
        } else {
            try {
                T value = converter.convert(body.toResponseBody());
                if (value != null) {
                    body.release();
                    return value;
                }
                problem = "the response is null";
            } catch (EOFException e) {
                problem = "the response ends too early, at path " + body.pathOfEnd();
                cause = e;
            } catch (IOException | RuntimeException e) {
                // Moshi's advice on malformed JSON is meant for the author of an adapter.
                problem = "the response cannot be read: "
                        + String.valueOf(e.getMessage())
                                .replace("Use JsonReader.setLenient(true) to accept malformed", "malformed");
                cause = e;
            }
        }
        ErrorDetails failure = failure(request, attempt, response).problem(problem, cause);
        throw new GraphException(kept(failure, body, attempt));
    }

    /** Returns the exception for a request without a response. */
    GraphException unreachable(Request request, Attempt attempt, IOException cause) {
        ErrorDetails failure = failure(request, attempt);
        if (cause instanceof NetworkFault fault && fault.status() != 0) {
            failure.withResponse(fault.status(), attempt.redaction().headers(fault.headers()))
                    .problem("the response cannot be received: " + described(cause), cause);
        } else {
            failure.problem("no response: " + described(cause), cause);
        }
        return new TransportException(failure.redacted(attempt.redaction()));
    }

    private static ErrorDetails failure(Request request, Attempt attempt) {
        ErrorDetails failure = new ErrorDetails(request.method(), request.url().encodedPath());
        failure.attempts = attempt.requests();
        return failure;
    }

    private static ErrorDetails failure(Request request, Attempt attempt, Response response) {
        return failure(request, attempt)
                .withResponse(response.code(), attempt.redaction().headers(response.headers()));
    }

    private static ErrorDetails kept(ErrorDetails failure, BufferedBody body, Attempt attempt) {
        failure.rawBody = body.beginning();
        return failure.redacted(attempt.redaction());
    }

    private static String withoutError(Response response, BufferedBody body) {
        if (body.broken() != null) {
            return String.valueOf(brokenOff(body));
        }
        String location = response.header("Location");
        if (response.code() / 100 == 3 && location != null) {
            HttpUrl target = response.request().url().resolve(location);
            return "a redirect to " + (target == null ? "no URL" : target.scheme() + "://" + target.host())
                    + " was not followed; check the base URL";
        }
        return body.isEmpty()
                ? "the response is empty"
                : "the response has no readable error (" + body.described() + ")";
    }

    private static @Nullable String brokenOff(BufferedBody body) {
        IOException broken = body.broken();
        return broken == null ? null : "the response broke off (" + body.described() + "): " + described(broken);
    }

    private static String described(IOException e) {
        String name = e.getClass().getSimpleName();
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }
}
