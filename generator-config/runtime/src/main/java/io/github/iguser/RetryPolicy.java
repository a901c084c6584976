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
 * A policy for retries of reads. Only GET requests are retried: after an error that is documented as temporary, an
 * undocumented error that the API marks as transient, a gateway's response without a readable error, or a failed
 * connection. If the code of an error is documented, its transient mark is ignored: a rate limit does not end by
 * calling again.
 *
 * <p>The pause is random, between zero and {@code baseDelay} doubled with each attempt, at most {@code maxDelay}. If
 * the API or a gateway ({@code Retry-After}) names the time after which calls are accepted again, the pause is at least
 * that long. If that time is longer than {@code maxDelay}, the call fails at once, since earlier calls extend the
 * block. There is no pause if the server had closed a pooled connection.
 *
 * <p>There are no other retries: OkHttp's own are disabled, so {@link GraphResponse#attempts()} and
 * {@link GraphException#attempts()} count every request.
 */
public final class RetryPolicy {
    /** The statuses of temporary failures, for responses without an error of the API. */
    private static final Set<Integer> GATEWAY = Set.of(408, 500, 502, 503, 504);

    private static final Duration LONGEST = Duration.ofDays(365);

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
     * Returns a policy without retries: each request is sent once. If the server has closed an idle connection, the
     * next call on it fails.
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /** Returns the default policy: up to 3 attempts, with a base delay of half a second and a maximum of 30 seconds. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** Returns a builder with the values of {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the maximum number of attempts, including the first one. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** Returns the upper bound of the first pause. */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** Returns the upper bound of every pause. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /**
     * Returns the pause after a failure, or null if the request is not retried.
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

    /** Returns the longest time that the response names, or null. Zero is ignored. */
    private static @Nullable Duration named(GraphException failure) {
        Duration regain = failure.usage().estimatedTimeToRegainAccess();
        Duration retryAfter = retryAfter(failure.headers());
        return regain == null || (retryAfter != null && retryAfter.compareTo(regain) > 0) ? retryAfter : regain;
    }

    /**
     * Returns {@code Retry-After}, which is in seconds or a date. The API does not send it (Meta, Rate Limits), but a
     * gateway may.
     */
    private static @Nullable Duration retryAfter(Headers headers) {
        String value = headers.get("Retry-After");
        if (value == null) {
            return null;
        }
        Matcher seconds = RetryAfter.SECONDS.matcher(value);
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
            // A number that is too large means a long time, not none.
            return LONGEST.plusDays(1);
        }
        // A fraction of a second counts as a whole one.
        return Duration.ofSeconds(Integer.parseInt(significant) + (value.startsWith(".", digits.length()) ? 1 : 0));
    }

    private Duration jitter(int attempt) {
        // Doubled at most 30 times, which does not overflow with the longest allowed delay.
        Duration bound = baseDelay.multipliedBy(1L << Math.min(attempt - 1, 30));
        long millis = (bound.compareTo(maxDelay) < 0 ? bound : maxDelay).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis + 1));
    }

    /**
     * Returns true if the failure is temporary: by the documentation of its code, or else by the API's own mark or the
     * status.
     */
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
            // A wrong certificate or an unsupported protocol is permanent.
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
         * Sets the maximum number of attempts, including the first one.
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
         * Sets the upper bound of the first pause.
         *
         * @throws IllegalArgumentException if negative or longer than 365 days
         */
        public Builder baseDelay(Duration value) {
            this.baseDelay = within("baseDelay", value);
            return this;
        }

        /**
         * Sets the upper bound of every pause.
         *
         * @throws IllegalArgumentException if negative or longer than 365 days
         */
        public Builder maxDelay(Duration value) {
            this.maxDelay = within("maxDelay", value);
            return this;
        }

        /** Returns the policy. */
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

    /** Apart, since a program without retries needs no pattern. */
    private static final class RetryAfter {
        /** Seconds, possibly followed by decimals, a unit or another value. */
        static final Pattern SECONDS = Pattern.compile("(\\d++)(?![-:/]).*", Pattern.DOTALL);
    }
}
