package io.github.iguser;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * One asynchronous execution with all its attempts. It never blocks a thread, neither for the response nor in a pause.
 *
 * @param <T> the type of the response's body
 * @param <R> the type of the future's result
 */
final class AsyncRun<T, R> implements Callback {
    private final CallRunner runner;
    private final Request request;
    private final Converter<ResponseBody, T> converter;
    private final Function<GraphResponse<T>, R> result;
    private final CompletableFuture<R> future = new CompletableFuture<>();
    private volatile Attempt attempt = Attempt.first();
    private volatile @Nullable Call current;

    private AsyncRun(
            CallRunner runner,
            Request request,
            Converter<ResponseBody, T> converter,
            Function<GraphResponse<T>, R> result) {
        this.runner = runner;
        this.request = request;
        this.converter = converter;
        this.result = result;
    }

    static <T, R> CompletableFuture<R> start(
            CallRunner runner,
            Request request,
            Converter<ResponseBody, T> converter,
            Function<GraphResponse<T>, R> result) {
        AsyncRun<T, R> run = new AsyncRun<>(runner, request, converter, result);
        // However the future ends, by cancel, orTimeout or complete: a call that is still running has become useless.
        CompletableFuture<R> unused = run.future.whenComplete((value, failure) -> run.cancelCurrent());
        run.send();
        return run.future;
    }

    private void send() {
        if (future.isDone()) {
            return;
        }
        try {
            Call call = runner.newCall(request, attempt);
            current = call;
            if (future.isDone()) {
                call.cancel();
            }
            call.enqueue(this);
        } catch (RuntimeException e) {
            end(e);
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        try {
            handleResponse(call, response);
        } finally {
            runner.ended();
        }
    }

    private void handleResponse(Call call, Response response) {
        R value;
        try {
            value = result.apply(runner.responses().read(request, attempt, response, converter));
        } catch (GraphException e) {
            CallRunner.cancelAfter(e, call);
            handleFailure(e);
            return;
        } catch (RuntimeException | Error e) {
            end(e);
            return;
        }
        current = null;
        future.complete(value);
    }

    @Override
    public void onFailure(Call call, IOException e) {
        try {
            RuntimeException failure = runner.failed(request, attempt, e);
            if (failure instanceof GraphException graph) {
                handleFailure(graph);
            } else {
                end(failure);
            }
        } finally {
            runner.ended();
        }
    }

    private void handleFailure(GraphException failure) {
        Duration pause = future.isDone() ? null : runner.pauseAfter(request, attempt, failure);
        if (pause == null) {
            end(attempt.last(failure));
            return;
        }
        current = null;
        attempt = attempt.next(failure);
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
        later.execute(this::send);
    }

    private void end(Throwable failure) {
        current = null;
        future.completeExceptionally(failure);
    }

    private void cancelCurrent() {
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}
