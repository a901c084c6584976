package io.github.iguser.contract.recording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers requests that no recording has. */
@FunctionalInterface
public interface Fallback {

    /** Answers nothing: what is not recorded is refused. */
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
