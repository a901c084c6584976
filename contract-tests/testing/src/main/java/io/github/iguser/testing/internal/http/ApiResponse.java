package io.github.iguser.testing.internal.http;

import io.github.iguser.testing.internal.recording.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response of one of the hosts.
 *
 * @param origin where it comes from, which a header of the response says
 * @param reason the explanation of an error for the developer, which another header says; null for none
 */
public record ApiResponse(
        int status,
        Map<String, String> headers,
        String body,
        Origin origin,
        @Nullable String reason) {}
