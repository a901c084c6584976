package io.github.iguser.testing.internal.response;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of tokens that choose an error; any other text is a good token. */
final class ErrorTokens {

    /** A code with its subcode, or 0 for none. */
    private record ChosenError(int code, int subcode) {}

    private static final Map<String, ChosenError> CHOSEN_ERRORS = Map.of(
            "invalid", new ChosenError(190, 0),
            "app-removed", new ChosenError(190, 458),
            "checkpoint", new ChosenError(190, 459),
            "password-changed", new ChosenError(190, 460),
            "expired", new ChosenError(190, 463),
            "no-permission", new ChosenError(10, 0),
            "app-rate-limited", new ChosenError(4, 0),
            "account-rate-limited", new ChosenError(80002, 0),
            "unavailable", new ChosenError(2, 0));

    private ErrorTokens() {}

    /** Returns the error of a token on a host, or null when it is good. */
    static @Nullable ApiError error(String host, @Nullable String token, String path) {
        if (token == null || token.isEmpty()) {
            ApiError missing = ApiError.known(
                    2500, null, "An active access token must be used to query information about the current user.");
            return path.equals("/me")
                    ? missing
                    : missing.because("the request has no access token; send one as"
                            + " Authorization: Bearer or as access_token, of any text");
        }
        ChosenError chosen = CHOSEN_ERRORS.get(token);
        return chosen == null
                ? null
                : ApiError.withHostMessage(host, chosen.code(), chosen.subcode() == 0 ? null : chosen.subcode());
    }
}
