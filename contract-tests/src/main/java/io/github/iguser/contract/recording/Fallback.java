package io.github.iguser.contract.recording;

import io.github.iguser.testing.internal.recording.Recording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Responds to requests that no recording has. */
@FunctionalInterface
public interface Fallback {

    /** Refuses every request that is not recorded. */
    Fallback NONE = (host, method, path, query, form) -> null;

    /**
     * Returns an exchange whose response is sent, or null to refuse the request.
     *
     * @param path with its version
     * @param query decoded, without the token
     * @param form decoded, without the token
     */
    @Nullable
    Recording answer(String host, String method, String path, Map<String, String> query, Map<String, String> form);
}
