package io.github.iguser;

import io.github.iguser.internal.http.CancelOnInterrupt;
import io.github.iguser.internal.http.Redaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a request. It is a tag of the request, so that the interceptors can record what they add to the
 * request and what happens to it.
 */
final class Attempt {
    private final List<GraphException> failedBefore;
    private final int sentBefore;
    private final AtomicInteger sent = new AtomicInteger();
    private volatile Redaction redaction = new Redaction();
    private volatile @Nullable CancelOnInterrupt interruption;
    private volatile boolean onStaleConnection;
    private volatile boolean lacksProxy;

    private Attempt(List<GraphException> failedBefore, int sentBefore) {
        this.failedBefore = failedBefore;
        this.sentBefore = sentBefore;
    }

    static Attempt first() {
        return new Attempt(List.of(), 0);
    }

    /** Returns the next attempt after this one has failed. */
    Attempt next(GraphException failure) {
        return new Attempt(
                Stream.concat(failedBefore.stream(), Stream.of(failure)).toList(), requests());
    }

    /** Returns the number of the attempt, from 1. */
    int number() {
        return failedBefore.size() + 1;
    }

    /**
     * Returns the number of requests in this attempt and those before it. A request that could not be sent counts as
     * well.
     */
    int requests() {
        return sentBefore + Math.max(1, sent.get());
    }

    /** Counts a sent request. An authenticator or interceptor of the caller may send several in one attempt. */
    void countRequest() {
        sent.incrementAndGet();
    }

    List<GraphException> failedBefore() {
        return failedBefore;
    }

    /** Returns the failure of the previous attempt, with those before it, or null for the first attempt. */
    @Nullable
    GraphException previousFailure() {
        if (failedBefore.isEmpty()) {
            return null;
        }
        int last = failedBefore.size() - 1;
        return new Attempt(failedBefore.subList(0, last), 0).last(failedBefore.get(last));
    }

    /** Returns the last failure, with the previous ones as suppressed exceptions. */
    GraphException last(GraphException failure) {
        failedBefore.forEach(failure::addSuppressed);
        return failure;
    }

    Redaction redaction() {
        return redaction;
    }

    void setRedaction(Redaction secrets) {
        this.redaction = secrets;
    }

    void setInterruption(CancelOnInterrupt interrupted) {
        this.interruption = interrupted;
    }

    /** Watches for interruptions again. Call it after foreign code, whose own waiting may have replaced ours. */
    void watchInterruption() {
        CancelOnInterrupt current = interruption;
        if (current != null) {
            current.watch();
        }
    }

    void lacksProxy(boolean value) {
        this.lacksProxy = value;
    }

    /** Returns true if there was a 407, a proxy's response, without a proxy. */
    boolean lacksProxy() {
        return lacksProxy;
    }

    void foundItsConnectionStale() {
        this.onStaleConnection = true;
    }

    /**
     * Returns true if it failed because the server had closed the pooled connection. Another connection may work at
     * once.
     */
    boolean isOnStaleConnection() {
        return onStaleConnection;
    }
}
