package io.github.iguser.testing.internal.response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The failures that a test has requested. */
public final class SimulatedFailures {

    /** A failure of the next call, or of the next call to an operation. */
    private record Pending(ApiError error, @Nullable String operation) {}

    private final List<Pending> pending = new ArrayList<>();
    private @Nullable Duration regain;
    private boolean limitsAccount;

    /** Makes the next call, or the next call to an operation, fail with a documented error. */
    synchronized void failNext(@Nullable String operation, int code, @Nullable Integer subcode) {
        pending.add(new Pending(ApiError.known(code, subcode, ""), operation));
    }

    /**
     * Makes every call fail with a rate limit until it is lifted.
     *
     * @param ofAccount whether it is the limit of the account, which only graph.facebook.com has, instead of that of
     *     the app
     */
    public synchronized void rateLimit(Duration untilRegained, boolean ofAccount) {
        regain = untilRegained;
        limitsAccount = ofAccount;
    }

    /** Lifts the rate limit. */
    public synchronized void liftRateLimit() {
        regain = null;
    }

    /** Lifts the rate limit and discards the pending failures. */
    public synchronized void clear() {
        pending.clear();
        regain = null;
    }

    /**
     * Throws the next failure or the rate limit, if there is one.
     *
     * @param isCalled returns whether the call is to the operation with this name
     */
    synchronized void throwNext(String host, Predicate<String> isCalled) {
        for (Pending next : pending) {
            if (next.operation() == null || isCalled.test(next.operation())) {
                pending.remove(next);
                ApiError error = next.error();
                throw error.text().isEmpty() ? ApiError.withHostMessage(host, error.code(), error.subcode()) : error;
            }
        }
        if (regain != null) {
            throw limitsAccount ? ApiError.accountRateLimit(host) : ApiError.withHostMessage(host, 4, null);
        }
    }

    synchronized @Nullable SimulatedUsage usage(ApiError error, String account) {
        Duration wait = regain == null ? Duration.ofMinutes(10) : regain;
        return switch (error.code()) {
            case 4 -> error.subcode() == null ? new SimulatedUsage(100, null, wait) : null;
            case 80002 -> new SimulatedUsage(100, account, wait);
            default -> null;
        };
    }
}
