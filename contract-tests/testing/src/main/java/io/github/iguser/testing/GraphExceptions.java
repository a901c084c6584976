package io.github.iguser.testing;

import io.github.iguser.GraphClient;
import io.github.iguser.GraphException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.internal.answer.CannedErrors;
import io.github.iguser.testing.internal.http.ApiResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * The exceptions of the client, for tests of code that handles them. Each is the one that the client throws for the
 * response of the host: class, code, texts and usage are those of a real call. No server and no network is needed.
 *
 * <pre>{@code
 * when(gateway.media()).thenThrow(GraphExceptions.onFacebook().accountRateLimit(Duration.ofMinutes(7)));
 * }</pre>
 */
public final class GraphExceptions {

    private static final String ACCOUNT = "17841400000000001";
    private static final Duration USUAL = Duration.ofMinutes(10);

    private final String host;

    private GraphExceptions(String host) {
        this.host = host;
    }

    /** Returns the exceptions of calls to graph.facebook.com. */
    public static GraphExceptions onFacebook() {
        return new GraphExceptions("graph.facebook.com");
    }

    /** Returns the exceptions of calls to graph.instagram.com. */
    public static GraphExceptions onInstagram() {
        return new GraphExceptions("graph.instagram.com");
    }

    /**
     * Returns the exception of an error code.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code
     */
    public GraphException code(int code) {
        return thrown(CannedErrors.of(host, code, null, ACCOUNT, USUAL));
    }

    /**
     * Returns the exception of an error code with a subcode.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code with that subcode
     */
    public GraphException code(int code, int subcode) {
        return thrown(CannedErrors.of(host, code, subcode, ACCOUNT, USUAL));
    }

    /** Returns the exception of an expired token. */
    public GraphException expiredToken() {
        return code(190, 463);
    }

    /** Returns the exception of the call limit of the app. */
    public GraphException appRateLimit() {
        return code(4);
    }

    /**
     * Returns the exception of the limit of an account, which graph.facebook.com has.
     *
     * @param untilRegained the time until calls are taken again, which the usage of the exception tells in whole minutes
     */
    public GraphException accountRateLimit(Duration untilRegained) {
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        return thrown(CannedErrors.of(host, 80002, null, ACCOUNT, untilRegained));
    }

    /** Returns the exception of a call without a response. */
    public GraphException transport(IOException cause) {
        Objects.requireNonNull(cause, "cause == null");
        return thrown(chain -> {
            throw cause;
        });
    }

    private GraphException thrown(ApiResponse response) {
        return thrown(chain -> new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(response.status())
                .message("")
                .headers(Headers.of(response.headers()))
                .body(ResponseBody.create(response.body(), MediaType.get("application/json")))
                .build());
    }

    /** Returns what a client throws whose every response is this one. */
    private GraphException thrown(Interceptor everyResponse) {
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(everyResponse).build();
        try {
            if (host.equals("graph.facebook.com")) {
                try (FacebookLoginClient client =
                        prepared(FacebookLoginClient.builder(), http).build()) {
                    client.igUser().get(ACCOUNT).execute();
                }
            } else {
                try (InstagramLoginClient client =
                        prepared(InstagramLoginClient.builder(), http).build()) {
                    client.igUser().get(ACCOUNT).execute();
                }
            }
        } catch (GraphException e) {
            return e;
        }
        throw new IllegalStateException("the client took an error for a success");
    }

    private static <B extends GraphClient.Builder<B>> B prepared(B builder, OkHttpClient http) {
        return builder.accessToken(StandIn.TOKEN).okHttpClient(http).retries(RetryPolicy.none());
    }
}
