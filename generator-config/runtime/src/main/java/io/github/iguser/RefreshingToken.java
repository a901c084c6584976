package io.github.iguser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An access token that is refreshed before it expires. Use it as the token supplier of a client:
 *
 * <pre>{@code
 * RefreshingToken token = RefreshingToken.builder(store, InstagramLoginClient.tokenRefresh()).build();
 * InstagramLoginClient client = InstagramLoginClient.builder().accessToken(token).build();
 * }</pre>
 *
 * <p>A token is due for a refresh when it is at least {@code minimumAge} old and expires within {@code margin}. The
 * first call that needs a due token refreshes it; meanwhile, other calls use the old token. If the refresh fails, the
 * old token stays in use, and the next attempt follows after a pause, which doubles with each failure. If the expiry
 * of a token is unknown, {@link StoredToken#DEFAULT_LIFETIME} is assumed for the refresh only. A call that
 * finds the token expired waits for a refresh in progress, or attempts one unless a pause is running, and fails with
 * {@link TokenExpiredException} if the token is still expired after that.
 *
 * <p>Each new token is used at once and saved in the {@link TokenStore}. If saving fails, the token stays in memory and
 * is saved again later. The store is read before each refresh. If it has a newer token, saved by another process or an
 * operator, that token is used instead.
 *
 * <p>A {@code RefreshingToken} has no thread of its own. A program that makes no calls for weeks should call {@link
 * #get} regularly, such as once a day. By default, the call that needs a due token waits for its refresh; with an
 * {@link Builder#executor}, calls only wait once the token has expired.
 */
public final class RefreshingToken implements Supplier<String> {
    /** The default margin: a token is refreshed 10 days before it expires. */
    public static final Duration MARGIN = Duration.ofDays(10);

    /** The default minimum age: 24 hours. The API refuses to refresh a younger token. */
    public static final Duration MINIMUM_AGE = Duration.ofHours(24);

    /** The default pause after the first failed refresh: 1 minute. */
    public static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** The default longest pause between two attempts: 1 hour. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final TokenRefresh refresh;
    private final Duration margin;
    private final Duration minimumAge;
    private final Listener listener;
    private final Clock clock;

    private final ReentrantLock lock = new ReentrantLock();
    private final Pauses refreshPauses;
    private final StoreAccess storeAccess;
    private final TokenMaintenance maintenance;
    private volatile @Nullable StoredToken current;
    private volatile @Nullable RuntimeException lastFailure;

    private RefreshingToken(Builder builder) {
        this.refresh = builder.refresh;
        this.margin = builder.margin;
        this.minimumAge = builder.minimumAge;
        this.listener = builder.listener;
        this.clock = builder.clock;
        this.refreshPauses = new Pauses(builder.firstPause, builder.longestPause);
        this.storeAccess =
                new StoreAccess(builder.store, builder.listener, new Pauses(builder.firstPause, builder.longestPause));
        this.maintenance = new TokenMaintenance(builder.executor, builder.firstPause, this::maintainUnlessBusy);
    }

    /**
     * Returns a builder of a token.
     *
     * @param store keeps the token; it must have one already
     * @param refresh refreshes the token, such as {@code InstagramLoginClient.tokenRefresh()}
     */
    public static Builder builder(TokenStore store, TokenRefresh refresh) {
        return new Builder(store, refresh);
    }

    /**
     * Returns the token, refreshed first if it is due.
     *
     * @throws TokenExpiredException if it has expired and could not be refreshed
     * @throws IllegalStateException if no token was loaded yet, and the store has none or cannot be read
     */
    @Override
    public String get() {
        StoredToken token = token();
        Instant now = clock.instant();
        if (token.isExpired(now)) {
            return refreshExpired().accessToken();
        }
        if ((isDue(token, now) && refreshPauses.isOver(now)) || storeAccess.isSaveDue(now)) {
            maintenance.run(now);
        }
        return token().accessToken();
    }

    /**
     * Returns the token with its times. It is read from the store if necessary, but neither refreshed nor checked for
     * expiry.
     */
    public StoredToken token() {
        StoredToken token = current;
        if (token != null) {
            return token;
        }
        lock.lock();
        try {
            token = current;
            if (token == null) {
                token = storeAccess.load();
                current = token;
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    /** Replaces the token and saves the new one, for example after a new login. */
    public void replace(StoredToken token) {
        Objects.requireNonNull(token, "token == null");
        lock.lock();
        try {
            adopt(token);
        } finally {
            lock.unlock();
        }
    }

    private boolean isDue(StoredToken token, Instant now) {
        return token.isDue(now, minimumAge, margin);
    }

    /**
     * Refreshes a token that has not expired, or saves one again. Returns false if another thread is doing so, which
     * this one does not wait for.
     */
    private boolean maintainUnlessBusy() {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            if (storeAccess.isSaveDue(clock.instant())) {
                storeAccess.save(token(), clock.instant());
            }
            refreshIfDue();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Refreshes an expired token, after waiting for a refresh in progress. */
    private StoredToken refreshExpired() {
        StoredToken token = token();
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw expired(token, "the thread was interrupted while it waited for the refresh", e);
        }
        try {
            refreshIfDue();
            // Someone may have logged in again since the last attempt.
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

    /** Refreshes the token if it is due. The caller holds the lock. */
    private void refreshIfDue() {
        Instant now = clock.instant();
        StoredToken token = token();
        if ((!isDue(token, now) && !token.isExpired(now)) || !refreshPauses.isOver(now)) {
            return;
        }
        Instant nextAttempt = refreshPauses.begin(now);
        token = newest(token);
        if (!isDue(token, now) && !token.isExpired(now)) {
            refreshPauses.end();
            return;
        }
        try {
            StoredToken renewed = StoredToken.of(refresh.refresh(token.accessToken()), now);
            adopt(renewed);
            StoreAccess.notifyListener(() -> listener.refreshed(renewed));
        } catch (RuntimeException e) {
            lastFailure = e;
            StoreAccess.notifyListener(() -> listener.refreshFailed(e, nextAttempt));
        }
    }

    private StoredToken newest(StoredToken token) {
        StoredToken newest = storeAccess.newest(token);
        if (newest != token) {
            current = newest;
        }
        return newest;
    }

    /** Uses a token, then saves it, so that a failing store does not lose it. The caller holds the lock. */
    private void adopt(StoredToken token) {
        current = token;
        lastFailure = null;
        refreshPauses.end();
        storeAccess.saveNew(token, clock.instant());
    }

    /** Returns the times without the token. */
    @Override
    public String toString() {
        StoredToken token = current;
        return "RefreshingToken{" + (token == null ? "not loaded yet" : token.toString()) + "}";
    }

    /**
     * Receives the events of a {@link RefreshingToken}, on the thread that refreshes or saves it. Its exceptions are
     * ignored.
     */
    public interface Listener {
        /** Called when the token was refreshed; the new token is in use. */
        default void refreshed(StoredToken token) {}

        /** Called when a refresh failed; the old token stays in use until it expires. */
        default void refreshFailed(RuntimeException failure, Instant nextAttempt) {}

        /**
         * Called when the store could not be read or written; the token in memory stays in use. A token that could not
         * be saved is saved again later.
         */
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
         * Sets how long before its expiry the token is refreshed; {@link #MARGIN} by default.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder margin(Duration value) {
            this.margin = positive("margin", value);
            return this;
        }

        /**
         * Sets the age below which a token is not refreshed; {@link #MINIMUM_AGE} by default.
         *
         * @throws IllegalArgumentException if not positive
         */
        public Builder minimumAge(Duration value) {
            this.minimumAge = positive("minimumAge", value);
            return this;
        }

        /**
         * Sets the pauses between failed attempts; {@link #FIRST_PAUSE} and {@link #LONGEST_PAUSE} by default. Each
         * pause is twice as long as the one before, up to the longest.
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
         * Sets the executor that refreshes a due token. By default, it is refreshed on the thread of the call that
         * needs it. If the executor drops the task, the first call after the first pause starts another one.
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

        /** Returns the token. The store is read by the first call, not here. */
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
