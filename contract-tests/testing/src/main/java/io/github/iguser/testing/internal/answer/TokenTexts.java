package io.github.iguser.testing.internal.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of tokens that choose an error; any other text is a good token. */
final class TokenTexts {

    private static final String FACEBOOK = "graph.facebook.com";

    /** A code with its subcode, or 0 for none. */
    private record Chosen(int code, int subcode) {}

    private static final Map<String, Chosen> CHOSEN = Map.of(
            "invalid", new Chosen(190, 0),
            "app-removed", new Chosen(190, 458),
            "checkpoint", new Chosen(190, 459),
            "password-changed", new Chosen(190, 460),
            "expired", new Chosen(190, 463),
            "no-permission", new Chosen(10, 0),
            "app-rate-limited", new Chosen(4, 0),
            "account-rate-limited", new Chosen(80002, 0),
            "unavailable", new Chosen(2, 0));

    private TokenTexts() {}

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
        Chosen chosen = CHOSEN.get(token);
        return chosen == null ? null : of(host, chosen.code(), chosen.subcode() == 0 ? null : chosen.subcode());
    }

    /** Returns an error of the table with the text that is known of it on a host. */
    static ApiError of(String host, int code, @Nullable Integer subcode) {
        return ApiError.known(code, subcode, subcode == null ? text(host, code) : "");
    }

    private static String text(String host, int code) {
        return switch (code) {
            case 2 -> "An unexpected error has occurred. Please retry your request later.";
            case 4 -> "Application request limit reached";
            case 10 -> "Application does not have permission for this action";
            case 190 ->
                host.equals(FACEBOOK)
                        ? "Invalid OAuth access token - Cannot parse access token"
                        : "Invalid OAuth 2.0 Access Token";
            case 80002 ->
                "There have been too many calls to this Instagram account. Wait a bit and try again. For more info,"
                        + " please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.";
            default -> "";
        };
    }
}
