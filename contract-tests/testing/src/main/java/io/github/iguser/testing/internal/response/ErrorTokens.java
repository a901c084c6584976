package io.github.iguser.testing.internal.response;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The access tokens that select an error. Any other text is a valid token. */
final class ErrorTokens {

    /** The error that a token selects; subcode 0 means none. */
    private record SelectedError(int code, int subcode) {}

    private static final Map<String, SelectedError> SELECTED_ERRORS = Map.of(
            "invalid", new SelectedError(190, 0),
            "app-removed", new SelectedError(190, 458),
            "checkpoint", new SelectedError(190, 459),
            "password-changed", new SelectedError(190, 460),
            "expired", new SelectedError(190, 463),
            "no-permission", new SelectedError(10, 0),
            "app-rate-limited", new SelectedError(4, 0),
            "unavailable", new SelectedError(2, 0));

    private ErrorTokens() {}

    /** Returns the error that a token selects on a host, or null if the token is valid. */
    static @Nullable ApiError error(String host, @Nullable String token, String path) {
        if (token == null || token.isEmpty()) {
            ApiError missing = ApiError.known(
                    2500, null, "An active access token must be used to query information about the current user.");
            return path.equals("/me")
                    ? missing
                    : missing.because("the request has no access token; send any text"
                            + " as Authorization: Bearer or as access_token");
        }
        if (token.equals("account-rate-limited")) {
            return ApiError.accountRateLimit(host);
        }
        SelectedError selected = SELECTED_ERRORS.get(token);
        return selected == null
                ? null
                : ApiError.withHostMessage(host, selected.code(), selected.subcode() == 0 ? null : selected.subcode());
    }
}
