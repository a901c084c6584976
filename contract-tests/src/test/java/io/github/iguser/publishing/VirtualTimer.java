package io.github.iguser.publishing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes in pauses only, and at once. */
final class VirtualTimer implements PublishTimer {
    private final AtomicLong now = new AtomicLong(-5);
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public CompletableFuture<Void> after(Duration pause) {
        pauses.add(pause);
        pass(pause);
        return CompletableFuture.runAsync(() -> {});
    }

    /** Lets time pass during a request. */
    void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    Duration waited() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
