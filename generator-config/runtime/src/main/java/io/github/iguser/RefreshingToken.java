package io.github.iguser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An access token that is refreshed before it ends, as the token supplier of a client:
 *
 * <pre>{@code
 * RefreshingToken token = RefreshingToken.builder(store, InstagramLoginClient.tokenRefresh()).build();
 * InstagramLoginClient client = InstagramLoginClient.builder().accessToken(token).build();
 * }</pre>
 *
 * <p>A token is due when it is at least {@code minimumAge} old and ends within {@code margin}. The first call that
 * meets a due token refreshes it, one call at a time; all others continue with the valid token. If the refresh fails,
 * the old token stays in use, and the next attempt follows after a pause that doubles. Once the token has expired,
 * calls wait for a refresh under way and otherwise fail with {@link TokenExpiredException}.
 *
 * <p>Each new token is used at once and handed to the {@link TokenStore}. If that fails, the token stays in memory and
 * is handed over again later. Before a refresh the store is read: a newer token in it, of another process or of an
 * operator, is taken over.
 *
 * <p>It has no thread of its own. A program that makes no calls for weeks calls {@link #get} from time to time, such as
 * once a day. By default the call that meets a due token waits for the refresh; with an {@link Builder#executor} no
 * call waits while the token is valid.
 */
public final class RefreshingToken implements Supplier<String> {
    /** The default time before its end at which a token is refreshed: 10 days. */
    public static final Duration MARGIN = Duration.ofDays(10);

    /** The age from which the API refreshes a token: 24 hours. */
    public static final Duration MINIMUM_AGE = Duration.ofHours(24);

    /** The default pause after the first failed refresh: 1 minute. */
    public static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** The default longest pause between two attempts: 1 hour. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final TokenRefresh refresh;
    private final Duration margin;
    private final Duration minimumAge;
    private final Listener listener;
    private final @Nullable Executor executor;
    private final Clock clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean handedOver = new AtomicBoolean();
    private final Pauses refreshPauses;
    private final KeptToken kept;
    private volatile @Nullable StoredToken current;
    private volatile @Nullable RuntimeException lastFailure;

    private RefreshingToken(Builder builder) {
        this.refresh = builder.refresh;
        this.margin = builder.margin;
        this.minimumAge = builder.minimumAge;
        this.listener = builder.listener;
        this.executor = builder.executor;
        this.clock = builder.clock;
        this.refreshPauses = new Pauses(builder.firstPause, builder.longestPause);
        this.kept =
                new KeptToken(builder.store, builder.listener, new Pauses(builder.firstPause, builder.longestPause));
    }

    /**
     * Starts a token.
     *
     * @param store keeps the token; has one already
     * @param refresh refreshes it, such as {@code InstagramLoginClient.tokenRefresh()}
     */
    public static Builder builder(TokenStore store, TokenRefresh refresh) {
        return new Builder(store, refresh);
    }

    /**
     * Returns the token, refreshed first if it is due.
     *
     * @throws TokenExpiredException if it has expired and could not be refreshed
     * @throws IllegalStateException if the store has no token, or cannot be read for the first time
     */
    @Override
    public String get() {
        StoredToken token = token();
        Instant now = clock.instant();
        if (token.isExpired(now)) {
            return renewed().accessToken();
        }
        if ((isDue(token, now) && refreshPauses.isOver(now)) || kept.isToBeSaved(now)) {
            maintain();
        }
        return token().accessToken();
    }

    /** Returns the token with its times, read from the store if need be, but neither refreshed nor checked. */
    public StoredToken token() {
        StoredToken token = current;
        if (token != null) {
            return token;
        }
        lock.lock();
        try {
            token = current;
            if (token == null) {
                token = kept.load();
                current = token;
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    /** Uses this token from now on and saves it, such as after a new login. */
    public void replace(StoredToken token) {
        Objects.requireNonNull(token, "token == null");
        lock.lock();
        try {
            use(token);
        } finally {
            lock.unlock();
        }
    }

    private boolean isDue(StoredToken token, Instant now) {
        Instant issued = token.issuedAt();
        Instant end = token.expiresAt();
        return (issued == null || !now.isBefore(issued.plus(minimumAge)))
                && (end == null || !now.isBefore(end.minus(margin)));
    }

    /**
     * Refreshes a token that is still valid, or saves one again: on this thread, on the executor, or not at all if
     * another thread does it.
     */
    private void maintain() {
        if (executor == null) {
            maintainUnlessBusy();
        } else if (handedOver.compareAndSet(false, true)) {
            try {
                executor.execute(() -> {
                    try {
                        maintainUnlessBusy();
                    } finally {
                        handedOver.set(false);
                    }
                });
            } catch (RejectedExecutionException e) {
                handedOver.set(false);
                maintainUnlessBusy();
            }
        }
    }

    private void maintainUnlessBusy() {
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (kept.isToBeSaved(clock.instant())) {
                kept.save(token(), clock.instant());
            }
            refreshIfDue();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the refresh of an expired token. */
    private StoredToken renewed() {
        StoredToken token = token();
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw expired(token, "the thread was interrupted while it waited for the refresh", e);
        }
        try {
            refreshIfDue();
            // The user may have logged in again since the last attempt.
            token = newest(token());
            if (token.isExpired(clock.instant())) {
                throw expired(token, "could not be refreshed", lastFailure);
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    private static TokenExpiredException expired(StoredToken token, String problem, @Nullable Throwable cause) {
        return new TokenExpiredException(Objects.requireNonNull(token.expiresAt()), problem, cause);
    }

    /** Runs under the lock. */
    private void refreshIfDue() {
        Instant now = clock.instant();
        StoredToken token = token();
        if ((!isDue(token, now) && !token.isExpired(now)) || !refreshPauses.isOver(now)) {
            return;
        }
        Instant next = refreshPauses.begin(now);
        token = newest(token);
        if (!isDue(token, now) && !token.isExpired(now)) {
            refreshPauses.end();
            return;
        }
        try {
            StoredToken renewed = StoredToken.of(refresh.refresh(token.accessToken()), now);
            use(renewed);
            KeptToken.notifySafely(() -> listener.refreshed(renewed));
        } catch (RuntimeException e) {
            lastFailure = e;
            KeptToken.notifySafely(() -> listener.refreshFailed(e, next));
        }
    }

    private StoredToken newest(StoredToken token) {
        StoredToken newest = kept.newest(token);
        if (newest != token) {
            current = newest;
        }
        return newest;
    }

    /** Runs under the lock. Uses the token before it is saved: a store that fails must not lose it. */
    private void use(StoredToken token) {
        current = token;
        lastFailure = null;
        refreshPauses.end();
        kept.saveNew(token, clock.instant());
    }

    /** Returns the times only, without the token. */
    @Override
    public String toString() {
        StoredToken token = current;
        return "RefreshingToken{" + (token == null ? "not loaded yet" : token.toString()) + "}";
    }

    /**
     * Listens to the refreshes of a {@link RefreshingToken}, on the thread that refreshes. Exceptions that it throws
     * are ignored.
     */
    public interface Listener {
        /** A new token is in use. */
        default void refreshed(StoredToken token) {}

        /** A refresh failed; the old token stays in use until it ends. */
        default void refreshFailed(RuntimeException failure, Instant nextTry) {}

        /** The store could not be read or written; the token in memory stays in use, and is saved again later. */
        default void storeFailed(Exception failure) {}
    }

    /** Builds a token. */
    public static final class Builder {
        private final TokenStore store;
        private final TokenRefresh refresh;
        private Duration margin = MARGIN;
        private Duration minimumAge = MINIMUM_AGE;
        private Duration firstPause = FIRST_PAUSE;
        private Duration longestPause = LONGEST_PAUSE;
        private Listener listener = new Listener() {};
        private @Nullable Executor executor;
        private Clock clock = Clock.systemUTC();

        private Builder(TokenStore store, TokenRefresh refresh) {
            this.store = Objects.requireNonNull(store, "store == null");
            this.refresh = Objects.requireNonNull(refresh, "refresh == null");
        }

        /**
         * Sets how long before its end the token is refreshed.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder margin(Duration value) {
            this.margin = positive("margin", value);
            return this;
        }

        /**
         * Sets how old a token has to be to be refreshed.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder minimumAge(Duration value) {
            this.minimumAge = positive("minimumAge", value);
            return this;
        }

        /**
         * Sets the pause after the first failed refresh, which doubles with each further one, and the longest pause.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder pauses(Duration first, Duration longest) {
            this.firstPause = positive("first", first);
            this.longestPause = positive("longest", longest);
            return this;
        }

        /** Sets the listener for new tokens and failures; none by default. */
        public Builder listener(Listener value) {
            this.listener = Objects.requireNonNull(value, "listener == null");
            return this;
        }

        /**
         * Sets the executor that refreshes a token that is still valid; by default the thread of the call that finds it
         * due.
         */
        public Builder executor(Executor value) {
            this.executor = Objects.requireNonNull(value, "executor == null");
            return this;
        }

        /** Sets the clock; {@link Clock#systemUTC} by default. */
        public Builder clock(Clock value) {
            this.clock = Objects.requireNonNull(value, "clock == null");
            return this;
        }

        /** The token. Reads nothing yet: the first call does. */
        public RefreshingToken build() {
            return new RefreshingToken(this);
        }

        private static Duration positive(String name, Duration value) {
            Objects.requireNonNull(value, () -> name + " == null");
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + " is " + value + "; give a time above zero");
            }
            return value;
        }
    }
}
