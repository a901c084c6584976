package io.github.iguser;

import io.github.iguser.internal.http.NetworkFault;
import io.github.iguser.internal.http.ResponseHeads;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Headers;
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
final class NoSilentRetries {
    private static final String RETRY_AFTER = "Retry-After";

    /** Added as the last value of the header. What is no number of seconds OkHttp takes for a time far away. */
    private static final String FINAL = "not by OkHttp";

    private static final int PROXY_AUTHENTICATION = 407;

    /** Connections that have given an answer: if one of these breaks without one, the server had left it. */
    private final Set<Connection> proven = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void addTo(OkHttpClient.Builder client) {
        client.addInterceptor(NoSilentRetries::inFront);
        // The outermost, so that the interceptors of the caller see each answer as it is.
        client.networkInterceptors().add(0, this::behind);
        client.addNetworkInterceptor(new ResponseHeads());
    }

    private static Response inFront(Interceptor.Chain chain) throws IOException {
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (FinalException e) {
            throw e.unwrapped();
        } catch (RuntimeException e) {
            // Those of the caller's interceptors come wrapped.
            chain.call().cancel();
            throw new NetworkFault(e);
        }
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null && attempt.lacksProxy()) {
            response = response.newBuilder().code(PROXY_AUTHENTICATION).build();
        }
        return FINAL.equals(response.header(RETRY_AFTER)) ? withoutMark(response) : response;
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
        } catch (RuntimeException e) {
            throw new FinalException(e);
        } catch (IOException e) {
            if (attempt != null && proven.contains(connection) && !(e instanceof SocketTimeoutException)) {
                attempt.foundItsConnectionStale();
            }
            throw new FinalException(e);
        }
        proven.add(connection);
        if (attempt != null) {
            // OkHttp fails at an answer that only a proxy gives, where there is none.
            boolean lacksProxy = response.code() == PROXY_AUTHENTICATION
                    && connection != null
                    && connection.route().proxy().type() != Proxy.Type.HTTP;
            attempt.lacksProxy(lacksProxy);
            if (lacksProxy) {
                return response.newBuilder().code(400).build();
            }
        }
        boolean inviting = response.code() == 408 || response.code() == 503;
        return inviting ? response.newBuilder().addHeader(RETRY_AFTER, FINAL).build() : response;
    }

    private static Response withoutMark(Response response) {
        List<String> values = response.headers(RETRY_AFTER);
        Headers.Builder headers = response.headers().newBuilder().removeAll(RETRY_AFTER);
        // As they are: the values of an answer may have characters that a request's may not.
        values.subList(0, values.size() - 1).forEach(value -> headers.addUnsafeNonAscii(RETRY_AFTER, value));
        return response.newBuilder().headers(headers.build()).build();
    }

    /** OkHttp does not try to recover from faults of the protocol. */
    private static final class FinalException extends ProtocolException {
        private static final long serialVersionUID = 1;

        private final Exception failure;

        FinalException(Exception failure) {
            super("not to be repeated");
            initCause(failure);
            this.failure = failure;
        }

        /** The failure, with those of other addresses that OkHttp has attached. */
        IOException unwrapped() {
            if (failure instanceof RuntimeException ofInterceptor) {
                throw ofInterceptor;
            }
            for (Throwable other : getSuppressed()) {
                failure.addSuppressed(other);
            }
            return (IOException) failure;
        }
    }
}
