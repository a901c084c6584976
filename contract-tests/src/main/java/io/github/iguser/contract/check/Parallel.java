package io.github.iguser.contract.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Applies a function to the elements of a list on all processors. */
public final class Parallel {

    private Parallel() {}

    /**
     * Returns the results in the order of the elements. If one fails, its exception is thrown as it is and the others
     * are abandoned.
     */
    public static <T, R> List<R> map(List<T> elements, Function<? super T, ? extends R> function) {
        // Not the common pool: its threads do not see the classes inside an executable jar.
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Parallel::daemon);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T element : elements) {
                futures.add(threads.submit(() -> function.apply(element)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for results", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "iguser-parallel");
        thread.setDaemon(true);
        return thread;
    }
}
