package io.github.iguser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Puts the access token, and the proof that the app knows its secret, onto requests to the base URL's host, and onto no
 * others. Stands behind all interceptors of the caller, so that neither these nor event listeners get to see them.
 */
final class Credentials implements Interceptor {
    private final HttpUrl base;
    private final Supplier<String> accessToken;
    private final TokenPlacement placement;
    private final @Nullable String appSecret;

    Credentials(HttpUrl base, Supplier<String> accessToken, TokenPlacement placement, @Nullable String appSecret) {
        this.base = base;
        this.accessToken = accessToken;
        this.placement = placement;
        this.appSecret = appSecret;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        return chain.proceed(sameOrigin(request.url(), base) ? signed(request) : request);
    }

    static boolean sameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    private Request signed(Request request) throws IOException {
        String token;
        try {
            // Asked each time: a token may be replaced between two calls, and between two attempts.
            token = checked(accessToken.get());
        } catch (RuntimeException e) {
            throw new CredentialsException(e);
        }
        Attempt attempt = request.tag(Attempt.class);
        if (attempt != null) {
            attempt.carries(new Redaction(token, appSecret));
        }
        HttpUrl.Builder url = request.url().newBuilder();
        Request.Builder signed = request.newBuilder();
        if (placement == TokenPlacement.HEADER) {
            signed.header("Authorization", "Bearer " + token);
        } else {
            url.setQueryParameter("access_token", token);
        }
        if (appSecret != null) {
            // Valid for five minutes (Meta, Login Security): made for each attempt.
            long seconds = System.currentTimeMillis() / 1000;
            url.setQueryParameter("appsecret_proof", proof(appSecret, token, seconds));
            url.setQueryParameter("appsecret_time", Long.toString(seconds));
        }
        return signed.url(url.build()).build();
    }

    /** The token, if it can be sent. The message never shows it. */
    static String checked(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw new IllegalArgumentException(
                    "accessToken is " + (token == null ? "null" : "blank") + "; give the token of the account");
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("accessToken has a character at index " + i
                        + " that no token has and no header can carry, such as a space or a line break; give the bare"
                        + " token");
            }
        }
        return token;
    }

    static String proof(String appSecret, String token, long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((token + "|" + seconds).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256, which every Java must have", e);
        }
    }
}
