package io.github.iguser.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Runs tasks concurrently, a bounded number at a time, and starts them in order. After one has failed, no further task
 * is started.
 *
 * @param <T> the result of a task
 */
final class SideBySide<T> {
    private final IntFunction<CompletableFuture<T>> task;
    private final List<CompletableFuture<T>> results = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    SideBySide(int tasks, IntFunction<CompletableFuture<T>> task) {
        this.task = task;
        for (int i = 0; i < tasks; i++) {
            results.add(new CompletableFuture<>());
        }
    }

    /** Starts the first tasks; each of the others starts when an earlier one completes. */
    List<CompletableFuture<T>> start(int concurrency) {
        for (int i = 0; i < concurrency; i++) {
            startNext();
        }
        return results;
    }

    private void startNext() {
        int number = next.getAndIncrement();
        if (number >= results.size()) {
            return;
        }
        CompletableFuture<T> result = results.get(number);
        CompletableFuture.completedFuture(number).thenCompose(task::apply).whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
                startNext();
            } else {
                next.set(results.size());
                result.completeExceptionally(failure);
            }
        });
    }

    /** Returns the results of all futures, or the first failure. */
    static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        CompletableFuture<List<T>> all = CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
        futures.forEach(future -> future.whenComplete((value, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        return all;
    }
}
