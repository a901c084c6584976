package io.github.iguser;

import io.github.iguser.internal.http.CredentialsException;
import io.github.iguser.internal.http.Redaction;
import io.github.iguser.internal.http.SecretParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Adds the access token and the proof of the app secret to requests to the host of the base URL, and the token to
 * uploads to the upload host. Requests to other hosts get neither. It runs after all application interceptors of the
 * caller and removes both from {@code response.request()}, so that these interceptors, such as loggers, never see them.
 * Network interceptors and event listeners see the request as it is sent.
 */
final class Credentials implements Interceptor {
    private final HttpUrl base;
    private final Supplier<String> accessToken;
    private final TokenPlacement placement;
    private final @Nullable String appSecret;
    private final Clock clock;

    Credentials(
            HttpUrl base,
            Supplier<String> accessToken,
            TokenPlacement placement,
            @Nullable String appSecret,
            Clock clock) {
        this.base = base;
        this.accessToken = accessToken;
        this.placement = placement;
        this.appSecret = appSecret;
        this.clock = clock;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        UploadCallFactory.UploadTarget upload = request.tag(UploadCallFactory.UploadTarget.class);
        if (upload != null) {
            return sameOrigin(request.url(), upload.uri())
                    ? withRequest(chain.proceed(signedUpload(request, upload)), request)
                    : chain.proceed(request);
        }
        return sameOrigin(request.url(), base)
                ? withRequest(chain.proceed(sign(request)), request)
                : chain.proceed(request);
    }

    /** Returns the response, including its cached and network responses, with the request without credentials. */
    private static Response withRequest(Response response, Request request) {
        return response.newBuilder()
                .request(request)
                .networkResponse(partWithRequest(response.networkResponse(), request))
                .cacheResponse(partWithRequest(response.cacheResponse(), request))
                .priorResponse(partWithRequest(response.priorResponse(), request))
                .build();
    }

    private static @Nullable Response partWithRequest(@Nullable Response part, Request request) {
        return part == null ? null : withRequest(part, request);
    }

    static boolean sameOrigin(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    private Request sign(Request request) throws IOException {
        Map<String, String> secrets = SecretParameters.of(request);
        Authentication.Placement own = ownPlacement(request);
        if (secrets.isEmpty() && own == null && placement == TokenPlacement.HEADER && appSecret == null) {
            // The usual case: the URL stays as it is and is not parsed again.
            String token = token();
            attachSecrets(request, List.of(token));
            return withHeader(request.newBuilder(), token).build();
        }
        HttpUrl.Builder url = request.url().newBuilder();
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            url.setQueryParameter(secret.getKey(), secret.getValue());
        }
        Request.Builder signed = request.newBuilder();
        List<@Nullable String> sent = new ArrayList<>(secrets.values());
        if (own != Authentication.Placement.NONE) {
            addToken(own, url, signed, sent);
        }
        attachSecrets(request, sent);
        return signed.url(url.build()).build();
    }

    /** Returns an upload with the token in the header that uploads use. Uploads send no proof of the app secret. */
    private Request signedUpload(Request request, UploadCallFactory.UploadTarget upload) throws IOException {
        Map<String, String> secrets = SecretParameters.of(request);
        HttpUrl.Builder url = request.url().newBuilder();
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            url.setQueryParameter(secret.getKey(), secret.getValue());
        }
        String token = token();
        List<@Nullable String> sent = new ArrayList<>(secrets.values());
        sent.add(token);
        sent.addAll(upload.secrets());
        attachSecrets(request, sent);
        return request.newBuilder()
                .url(url.build())
                .header("Authorization", "OAuth " + token)
                .build();
    }

    private static void attachSecrets(Request request, List<@Nullable String> sent) {
        Attempt attempt = request.tag(Attempt.class);
        if (attempt != null) {
            attempt.setRedaction(new Redaction(sent.toArray(new String[0])));
            attempt.watchInterruption();
        }
    }

    /** Returns the current token. The supplier is called for each attempt, since the token may change at any time. */
    private String token() throws CredentialsException {
        try {
            return checked(accessToken.get());
        } catch (RuntimeException e) {
            throw new CredentialsException(e);
        }
    }

    private static Authentication.@Nullable Placement ownPlacement(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        Authentication annotation =
                invocation == null ? null : invocation.method().getAnnotation(Authentication.class);
        return annotation == null ? null : annotation.value();
    }

    private void addToken(
            Authentication.@Nullable Placement own,
            HttpUrl.Builder url,
            Request.Builder signed,
            List<@Nullable String> sent)
            throws IOException {
        String token = token();
        // Computed for each attempt, since it is valid for five minutes (Meta, Login Security).
        long seconds = clock.instant().getEpochSecond();
        String proof = appSecret == null ? null : proof(appSecret, token, seconds);
        sent.addAll(Arrays.asList(token, appSecret, proof));
        if (own == null && placement == TokenPlacement.HEADER) {
            Request.Builder unused = withHeader(signed, token);
        } else {
            url.setQueryParameter("access_token", token);
        }
        if (proof != null) {
            url.setQueryParameter("appsecret_proof", proof);
            url.setQueryParameter("appsecret_time", Long.toString(seconds));
        }
    }

    private static Request.Builder withHeader(Request.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** Returns the token if it can be sent; throws otherwise. The message does not contain the token. */
    static String checked(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw new IllegalArgumentException(
                    "accessToken is " + (token == null ? "null" : "blank") + "; pass the token of the account");
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("accessToken has a character at index " + i
                        + " that no token has and no header can carry, such as a space or a line break; pass the bare"
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
