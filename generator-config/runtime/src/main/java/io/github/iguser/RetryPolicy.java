package io.github.iguser;

import java.net.UnknownServiceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How often a read is made again, and after what pause. Only a GET is ever repeated: after an error whose documentation
 * says that it passes, one without documentation that the API calls transient, an answer of a gateway without a readable
 * error, or a connection that failed. That an error calls itself transient changes nothing where its code is documented:
 * a rate limit does not pass by calling again.
 *
 * <p>The pause is random between zero and {@code baseDelay} doubled with each attempt, at most {@code maxDelay}. If the
 * API names the time after which calls are served again, or a gateway does by {@code Retry-After}, that is the least
 * pause; if it is beyond {@code maxDelay} the call fails at once, since calls made before lengthen the block. There is no
 * pause after a connection that had been used before and that the server has left since.
 *
 * <p>This is all that is repeated: what OkHttp would send again of its own is kept from it, so that
 * {@link GraphResponse#attempts()} and {@link GraphException#attempts()} count each sending.
 */
public final class RetryPolicy {
    /** What stands for a fault that passes, if the API itself says nothing. */
    private static final Set<Integer> GATEWAY = Set.of(408, 500, 502, 503, 504);

    private static final Duration LONGEST = Duration.ofDays(365);

    /** Also with decimals, a unit or another value behind. */
    private static final Pattern SECONDS = Pattern.compile("(\\d++)(?![-:/]).*", Pattern.DOTALL);

    private static final int LONGEST_DATE = 64;

    private static final RetryPolicy NONE = builder().maxAttempts(1).build();
    private static final RetryPolicy STANDARD = builder().build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration maxDelay;

    private RetryPolicy(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
    }

    /**
     * Repeats nothing: each request is sent once. A connection that the server has left while it was not used then
     * fails the call that finds out.
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /** Up to 3 attempts in all, pauses from half a second, none above 30 seconds. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** Starts with the values of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many times a request is made at most, the first time included. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** The bound of the first pause. */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** The bound of each pause. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * The pause after a failure, or null if the request is not to be made again.
     *
     * @param attempt the number of the attempt that failed, from 1
     */
    @Nullable
    Duration pauseAfter(int attempt, String method, GraphException failure) {
        if (attempt >= maxAttempts || !method.equals("GET")) {
            return null;
        }
        Duration named = named(failure);
        if (!repeatable(failure, named != null) || (named != null && named.compareTo(maxDelay) > 0)) {
            return null;
        }
        Duration random = jitter(attempt);
        return named != null && named.compareTo(random) > 0 ? named : random;
    }

    /** The longest time that the answer names, or null; zero says nothing. */
    private static @Nullable Duration named(GraphException failure) {
        Duration regain = failure.usage().estimatedTimeToRegainAccess();
        Duration retryAfter = retryAfter(failure.headers());
        return regain == null || (retryAfter != null && retryAfter.compareTo(regain) > 0) ? retryAfter : regain;
    }

    /** In seconds or as a date. The API does not send it (Meta, Rate Limits), a gateway before it may. */
    private static @Nullable Duration retryAfter(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        Matcher seconds = SECONDS.matcher(value);
        Duration time = null;
        if (seconds.matches()) {
            time = seconds(seconds.group(1), value);
        } else if (value.length() <= LONGEST_DATE) {
            Date date = headers.getDate("Retry-After");
            time = date == null ? null : Duration.between(Instant.now(), date.toInstant());
        }
        return time == null || time.isZero() || time.isNegative() ? null : time;
    }

    private static Duration seconds(String digits, String value) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.length() > 9) {
            // Too many to be counted is long, not nothing.
            return LONGEST.plusDays(1);
        }
        // A part of a second is waited for as a whole one.
        return Duration.ofSeconds(Integer.parseInt(significant) + (value.startsWith(".", digits.length()) ? 1 : 0));
    }

    private Duration jitter(int attempt) {
        // Doubled at most 30 times: with the longest delay that is taken, that does not overflow.
        Duration bound = baseDelay.multipliedBy(1L << Math.min(attempt - 1, 30));
        long millis = (bound.compareTo(maxDelay) < 0 ? bound : maxDelay).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis + 1));
    }

    /** What the documentation says of a code decides; what the error says of itself, or its status, only without. */
    private static boolean repeatable(GraphException failure, boolean timeNamed) {
        ErrorCode known = failure.errorCode();
        if (known != null) {
            return switch (known.repeat()) {
                case BACKOFF -> true;
                case WAIT -> timeNamed;
                case NEVER, NEW_TOKEN, NEW_CONTAINER -> false;
            };
        }
        return passes(failure) || (timeNamed && failure instanceof RateLimitException);
    }

    private static boolean passes(GraphException failure) {
        if (failure instanceof TransportException) {
            // A certificate that does not fit or a protocol that is not spoken stays so.
            Throwable cause = failure.getCause();
            return !(cause instanceof SSLHandshakeException
                    || cause instanceof SSLPeerUnverifiedException
                    || cause instanceof UnknownServiceException);
        }
        return failure.isTransient() || (!failure.hasReadableError() && GATEWAY.contains(failure.status()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RetryPolicy that
                && maxAttempts == that.maxAttempts
                && baseDelay.equals(that.baseDelay)
                && maxDelay.equals(that.maxDelay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxAttempts, baseDelay, maxDelay);
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay + "}";
    }

    /** Builds a policy. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration baseDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(30);

        private Builder() {}

        /**
         * Sets how many times a request is made at most, the first time included.
         *
         * @throws IllegalArgumentException if below 1
         */
        public Builder maxAttempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxAttempts < 1: " + value);
            }
            this.maxAttempts = value;
            return this;
        }

        /**
         * Sets the bound of the first pause.
         *
         * @throws IllegalArgumentException if negative or longer than 365 days
         */
        public Builder baseDelay(Duration value) {
            this.baseDelay = within("baseDelay", value);
            return this;
        }

        /**
         * Sets the bound of each pause.
         *
         * @throws IllegalArgumentException if negative or longer than 365 days
         */
        public Builder maxDelay(Duration value) {
            this.maxDelay = within("maxDelay", value);
            return this;
        }

        /** The policy. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static Duration within(String name, Duration value) {
            Objects.requireNonNull(value, () -> name + " == null");
            if (value.isNegative()) {
                throw new IllegalArgumentException(name + " is negative: " + value);
            }
            if (value.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(name + " is longer than 365 days: " + value);
            }
            return value;
        }
    }
}
