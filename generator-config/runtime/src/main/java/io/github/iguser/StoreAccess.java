package io.github.iguser;

import io.github.iguser.RefreshingToken.Listener;
import java.time.Instant;

/**
 * Loads and saves a token in the caller's {@link TokenStore}. A token that could not be saved is saved again later. The
 * lock of the {@link RefreshingToken} guards all methods except {@link #isSaveDue}.
 */
final class StoreAccess {
    private final TokenStore store;
    private final Listener listener;
    private final Pauses pauses;
    private volatile boolean unsaved;

    StoreAccess(TokenStore store, Listener listener, Pauses pauses) {
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
            restoreInterrupt(e);
            throw new IllegalStateException("the token store could not be read; its exception is the cause", e);
        }
        if (token == null) {
            throw new IllegalStateException(
                    "the token store has no token; save one first, with store.save(StoredToken.of(accessToken))");
        }
        return token;
    }

    /** Returns the token in the store if it is newer than the given token; otherwise the given token. */
    StoredToken newest(StoredToken token) {
        try {
            StoredToken stored = unsaved ? null : store.load();
            if (stored != null && stored.replaces(token)) {
                return stored;
            }
        } catch (Exception e) {
            restoreInterrupt(e);
            notifyListener(() -> listener.storeFailed(e));
        }
        return token;
    }

    /** Returns true if the last save failed and it is time to try again. */
    boolean isSaveDue(Instant now) {
        return unsaved && pauses.isOver(now);
    }

    /** Saves a new token at once, even during the pause after a failed save. */
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
            restoreInterrupt(e);
            notifyListener(() -> listener.storeFailed(e));
        }
    }

    private static void restoreInterrupt(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls a listener. Its failure must not fail the call that happened to refresh the token. */
    static void notifyListener(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException e) {
            return;
        }
    }
}
