package io.github.iguser;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an access token across restarts of a program, for example in a file, a database or a vault. Several processes
 * may share a store: a {@link RefreshingToken} reads it before each refresh and uses a newer token if it finds one.
 *
 * <p>A {@code RefreshingToken} makes one call at a time to its store. It reports exceptions of the store to {@link
 * RefreshingToken.Listener#storeFailed} and keeps using its token. Only if no token was loaded yet does an exception of
 * the store fail the call.
 */
public interface TokenStore {
    /** Returns the token that was saved last; null if there is none. */
    @Nullable
    StoredToken load() throws Exception;

    /** Replaces the saved token. The replacement should be atomic, so that a crash leaves the old or the new token. */
    void save(StoredToken token) throws Exception;

    /** Returns a store in memory, for tests and for programs that receive a token at each start. */
    static TokenStore inMemory(StoredToken first) {
        AtomicReference<StoredToken> kept = new AtomicReference<>(Objects.requireNonNull(first, "first == null"));
        return new TokenStore() {
            @Override
            public @Nullable StoredToken load() {
                return kept.get();
            }

            @Override
            public void save(StoredToken token) {
                kept.set(token);
            }
        };
    }
}
