package io.github.iguser.testing.internal.http;

import io.github.iguser.testing.internal.recording.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response from one of the hosts.
 *
 * @param origin the origin of the response, sent in the header {@code X-Replay-Origin}
 * @param reason the explanation of an error for developers, sent in the header {@code X-Replay-Reason}, or null
 */
public record ApiResponse(
        int status,
        Map<String, String> headers,
        String body,
        Origin origin,
        @Nullable String reason) {}
