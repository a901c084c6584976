package io.github.iguser;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again in silence, which it does after a connection that broke, a 408, and a 503
 * with {@code Retry-After: 0}. What is sent again, how often and when, is for {@link RetryPolicy} to decide and for the
 * caller to see. Other addresses of a host are still tried in turn: where connecting failed, nothing was sent.
 *
 * <p>It stands on both sides of the part of OkHttp that repeats. Behind, it makes what that would act upon look final;
 * in front, it makes it look as it was.
 */
final class SentOnce {
    private static final String RETRY_AFTER = "Retry-After";

    /** What is no number of seconds OkHttp takes for a time far away. */
    private static final String FINAL = "not by OkHttp;";

    /** Connections that have given an answer: if one of these breaks without one, the server had left it. */
    private final Set<Connection> proven = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void addTo(OkHttpClient.Builder client) {
        client.addInterceptor(SentOnce::inFront);
        // The outermost, so that the interceptors of the caller see each answer as it is.
        client.networkInterceptors().add(0, this::behind);
    }

    private static Response inFront(Interceptor.Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            String value = response.header(RETRY_AFTER, "");
            return value.startsWith(FINAL)
                    ? withRetryAfter(response, value.substring(FINAL.length()).trim())
                    : response;
        } catch (FinalException e) {
            throw e.unwrapped();
        }
    }

    private Response behind(Interceptor.Chain chain) throws IOException {
        Connection connection = chain.connection();
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null) {
            attempt.isSent();
        }
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (IOException e) {
            if (attempt != null && proven.contains(connection) && !(e instanceof SocketTimeoutException)) {
                attempt.foundItsConnectionStale();
            }
            throw new FinalException(e);
        }
        proven.add(connection);
        boolean inviting = response.code() == 408 || response.code() == 503;
        return inviting ? withRetryAfter(response, FINAL + response.header(RETRY_AFTER, "")) : response;
    }

    private static Response withRetryAfter(Response response, String value) {
        Response.Builder builder = response.newBuilder();
        return (value.isEmpty() ? builder.removeHeader(RETRY_AFTER) : builder.header(RETRY_AFTER, value)).build();
    }

    /** OkHttp does not try to recover from faults of the protocol. */
    private static final class FinalException extends ProtocolException {
        private static final long serialVersionUID = 1;

        private final IOException failure;

        FinalException(IOException failure) {
            super("not to be repeated");
            initCause(failure);
            this.failure = failure;
        }

        /** The failure, with those of other addresses that OkHttp has attached. */
        IOException unwrapped() {
            for (Throwable other : getSuppressed()) {
                failure.addSuppressed(other);
            }
            return failure;
        }
    }
}
