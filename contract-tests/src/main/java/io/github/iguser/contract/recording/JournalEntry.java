package io.github.iguser.contract.recording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as a local server received it.
 *
 * @param path path with its version, without query
 * @param query decoded query parameters, each with all its values
 * @param headers headers with lower-case names, each with all its values
 * @param recording name of the recording that was returned; null when none matched
 */
public record JournalEntry(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        String body,
        @Nullable String recording) {

    /** Hides what may hold a token. */
    @Override
    public String toString() {
        return method + " " + path + " -> " + (recording == null ? "no recording" : recording);
    }
}
