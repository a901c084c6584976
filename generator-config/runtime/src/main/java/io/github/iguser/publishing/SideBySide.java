package io.github.iguser.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Runs tasks side by side, a bounded number at a time, in their order. After one has failed no other is begun.
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

    /** Begins the first tasks; the others follow as those end. */
    List<CompletableFuture<T>> start(int atOnce) {
        for (int i = 0; i < atOnce; i++) {
            beginNext();
        }
        return results;
    }

    private void beginNext() {
        int number = next.getAndIncrement();
        if (number >= results.size()) {
            return;
        }
        CompletableFuture<T> result = results.get(number);
        CompletableFuture.completedFuture(number).thenCompose(task::apply).whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
                beginNext();
            } else {
                next.set(results.size());
                result.completeExceptionally(failure);
            }
        });
    }

    /** The results of all, or the first failure of any. */
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
