package io.github.iguser;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The kinds of threads of the running Java. */
enum JavaThread {
    PLATFORM {
        @Override
        Thread start(Runnable work) {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            thread.start();
            return thread;
        }
    },
    VIRTUAL {
        @Override
        Thread start(Runnable work) {
            try {
                // By reflection: the sources are those of Java 17.
                return (Thread) Thread.class
                        .getMethod("startVirtualThread", Runnable.class)
                        .invoke(null, work);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
    };

    abstract Thread start(Runnable work);

    /** Executes a blocking call on its own thread. */
    <T> CompletableFuture<T> answerTo(GraphCall<T> call) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread unused = start(() -> {
            try {
                answer.complete(call.execute());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /** Virtual threads came with Java 21. */
    static List<JavaThread> kinds() {
        return Runtime.version().feature() < 21 ? List.of(PLATFORM) : Arrays.asList(values());
    }
}
