package io.github.iguser;

import io.github.iguser.RefreshingToken.Listener;
import java.time.Instant;

/**
 * The token in the store of the caller. A store that fails never loses a token: what could not be saved is saved again
 * later. All methods but {@link #isToBeSaved} are called under the lock of the {@link RefreshingToken}.
 */
final class KeptToken {
    private final TokenStore store;
    private final Listener listener;
    private final Pauses pauses;
    private volatile boolean unsaved;

    KeptToken(TokenStore store, Listener listener, Pauses pauses) {
        this.store = store;
        this.listener = listener;
        this.pauses = pauses;
    }

    /**
     * Returns the token in the store.
     *
     * @throws IllegalStateException if there is none, or it cannot be read
     */
    StoredToken load() {
        StoredToken token;
        try {
            token = store.load();
        } catch (Exception e) {
            noteInterrupt(e);
            throw new IllegalStateException("the token store could not be read; its exception is the cause", e);
        }
        if (token == null) {
            throw new IllegalStateException(
                    "the token store has no token; save one first, with store.save(StoredToken.of(accessToken))");
        }
        return token;
    }

    /** Returns the token in the store if it is newer than the given one, or else the given one. */
    StoredToken newest(StoredToken token) {
        try {
            StoredToken stored = unsaved ? null : store.load();
            if (stored != null && stored.replaces(token)) {
                return stored;
            }
        } catch (Exception e) {
            noteInterrupt(e);
            notifySafely(() -> listener.storeFailed(e));
        }
        return token;
    }

    /** Returns true if a token could not be saved, and it is time to try again. */
    boolean isToBeSaved(Instant now) {
        return unsaved && pauses.isOver(now);
    }

    /** Saves a new token, even if the previous one could not be saved. */
    void saveNew(StoredToken token, Instant now) {
        pauses.end();
        save(token, now);
    }

    void save(StoredToken token, Instant now) {
        unsaved = true;
        pauses.begin(now);
        try {
            store.save(token);
            unsaved = false;
            pauses.end();
        } catch (Exception e) {
            noteInterrupt(e);
            notifySafely(() -> listener.storeFailed(e));
        }
    }

    private static void noteInterrupt(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls a listener. One that fails must not fail the call that happened to refresh the token. */
    static void notifySafely(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            return;
        }
    }
}
