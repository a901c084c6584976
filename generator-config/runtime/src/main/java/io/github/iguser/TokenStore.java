package io.github.iguser;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an access token across restarts of a program: a file, a row of a database, an entry of a vault. Several
 * processes may share one; a {@link RefreshingToken} reads it again before each refresh and takes over a newer token.
 *
 * <p>A {@code RefreshingToken} makes one call at a time to its store. An exception of a store is reported to {@link
 * RefreshingToken.Listener#storeFailed} and the token stays in use; only where no token was ever loaded does it fail the
 * call.
 */
public interface TokenStore {
    /** Returns the token that was saved last; null if there is none. */
    @Nullable
    StoredToken load() throws Exception;

    /** Replaces the saved token, so that a crash leaves the old or the new one. */
    void save(StoredToken token) throws Exception;

    /**
     * A store that forgets its token when the program ends. For tests, and for programs that receive their token at
     * each start.
     */
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
