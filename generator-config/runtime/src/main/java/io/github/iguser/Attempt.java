package io.github.iguser;

import io.github.iguser.internal.http.CancelOnInterrupt;
import io.github.iguser.internal.http.Redaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to get an answer. Travels with its request as a tag, so that the interceptors can tell what they added to
 * it, and what became of it.
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

    /** The attempt after this one, which has failed. */
    Attempt next(GraphException failure) {
        return new Attempt(
                Stream.concat(failedBefore.stream(), Stream.of(failure)).toList(), made());
    }

    /** Counts from 1. */
    int number() {
        return failedBefore.size() + 1;
    }

    /** How often the request was made, this attempt and those before: one that could not be sent counts, too. */
    int made() {
        return sentBefore + Math.max(1, sent.get());
    }

    /** An attempt may send more than once: an authenticator or interceptor of the caller can do so. */
    void isSent() {
        sent.incrementAndGet();
    }

    List<GraphException> failedBefore() {
        return failedBefore;
    }

    /** Why the attempt before this one failed, with those before it; null for the first one. */
    @Nullable
    GraphException previousFailure() {
        if (failedBefore.isEmpty()) {
            return null;
        }
        int last = failedBefore.size() - 1;
        return new Attempt(failedBefore.subList(0, last), 0).last(failedBefore.get(last));
    }

    /** The last failure, which tells of those before it. */
    GraphException last(GraphException failure) {
        failedBefore.forEach(failure::addSuppressed);
        return failure;
    }

    Redaction redaction() {
        return redaction;
    }

    void carries(Redaction secrets) {
        this.redaction = secrets;
    }

    void endsWith(CancelOnInterrupt interrupted) {
        this.interruption = interrupted;
    }

    /** To be called after foreign code: it may have waited in a way that took the place of our own. */
    void heedInterruption() {
        CancelOnInterrupt current = interruption;
        if (current != null) {
            current.heed();
        }
    }

    void lacksProxy(boolean value) {
        this.lacksProxy = value;
    }

    /** Whether a proxy's answer, 407, came where there is no proxy. */
    boolean lacksProxy() {
        return lacksProxy;
    }

    void foundItsConnectionStale() {
        this.onStaleConnection = true;
    }

    /** Whether it failed since the server had left the connection in the pool: nothing speaks against another one. */
    boolean isOnStaleConnection() {
        return onStaleConnection;
    }
}
