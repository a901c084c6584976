package io.github.iguser.testing.internal.response;

import java.time.Duration;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** The failures of calls that a test asks for. */
public final class SimulatedFailures {

    private static final String FACEBOOK = "graph.facebook.com";

    private final ArrayDeque<ApiError> next = new ArrayDeque<>();
    private @Nullable Duration regain;
    private boolean limitsAccount;

    /** Makes the next call fail with an error of the table. */
    synchronized void failNext(int code, @Nullable Integer subcode) {
        next.add(ApiError.known(code, subcode, ""));
    }

    /**
     * Makes every call fail until the limit is lifted.
     *
     * @param ofAccount whether it is the limit of the account, which graph.facebook.com alone has, or of the app
     */
    public synchronized void rateLimit(Duration untilRegained, boolean ofAccount) {
        regain = untilRegained;
        limitsAccount = ofAccount;
    }

    /** Lifts a limit. */
    public synchronized void liftRateLimit() {
        regain = null;
    }

    /** Lifts a limit and forgets the failures that no call has met yet. */
    public synchronized void clear() {
        next.clear();
        regain = null;
    }

    synchronized void throwNext(String host) {
        ApiError error = next.poll();
        if (error != null) {
            throw error.text().isEmpty() ? ApiError.withHostMessage(host, error.code(), error.subcode()) : error;
        }
        if (regain != null) {
            throw ApiError.withHostMessage(host, limitsAccount && host.equals(FACEBOOK) ? 80002 : 4, null);
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
