package io.github.iguser;

import io.github.iguser.internal.http.OneShotBody;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Converter;

/** A call over HTTP. It keeps the request without the token, which is added when the request is sent. */
final class HttpGraphCall<T> implements GraphCall<T> {
    private final CallRunner runner;
    private final Request request;
    private final Converter<ResponseBody, T> converter;

    HttpGraphCall(CallRunner runner, Request request, Converter<ResponseBody, T> converter) {
        this.runner = runner;
        this.request = sentOnce(request);
        this.converter = converter;
    }

    private static Request sentOnce(Request request) {
        RequestBody body = request.body();
        return body == null || body.isOneShot()
                ? request
                : request.newBuilder()
                        .method(request.method(), new OneShotBody(body))
                        .build();
    }

    @Override
    public T execute() {
        return executeForResponse().body();
    }

    @Override
    public GraphResponse<T> executeForResponse() {
        return runner.run(request, converter);
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return AsyncRun.start(runner, request, converter, GraphResponse::body);
    }

    @Override
    public CompletableFuture<GraphResponse<T>> executeForResponseAsync() {
        return AsyncRun.start(runner, request, converter, response -> response);
    }

    Request request() {
        return request;
    }

    /** Returns the same call with another request. */
    HttpGraphCall<T> with(Request other) {
        return new HttpGraphCall<>(runner, other, converter);
    }

    /** Returns method and path, without the query. */
    @Override
    public String toString() {
        return request.method() + " " + request.url().encodedPath();
    }
}
