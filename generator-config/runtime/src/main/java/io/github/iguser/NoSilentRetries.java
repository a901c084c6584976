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
 * Prevents OkHttp from silently sending a request again, as it does after a broken connection, a 408, and a 503 with
 * {@code Retry-After: 0}. Only {@link RetryPolicy} decides on retries, and the caller can see them. Other addresses of
 * a host are still tried in turn: if connecting failed, nothing was sent.
 *
 * <p>It has an interceptor on each side of OkHttp's retry interceptor. The inner one makes responses and failures look
 * final; the outer one restores them.
 */
final class NoSilentRetries implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";

    /**
     * Added as the last value of the header. OkHttp treats a value that is not a number of seconds as a time in the
     * distant future.
     */
    private static final String FINAL = "not by OkHttp";

    private static final int PROXY_AUTHENTICATION = 407;

    /**
     * The connections that had a response. If one of these breaks without a response, the server had closed it before.
     */
    private final Set<Connection> proven = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void addTo(OkHttpClient.Builder client) {
        client.addInterceptor(new InFront());
        // The outermost one, so that the interceptors of the caller see each response unchanged.
        client.networkInterceptors().add(0, this);
        client.addNetworkInterceptor(new ResponseHeads());
    }

    /** The inner interceptor. */
    @Override
    public Response intercept(Interceptor.Chain chain) throws IOException {
        Connection connection = chain.connection();
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null) {
            attempt.countRequest();
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
            // OkHttp fails on a response that only a proxy sends, if there is no proxy.
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

    /** The outer interceptor. */
    private static final class InFront implements Interceptor {
        @Override
        public Response intercept(Interceptor.Chain chain) throws IOException {
            Response response;
            try {
                response = chain.proceed(chain.request());
            } catch (FinalException e) {
                throw e.unwrapped();
            } catch (RuntimeException e) {
                // Exceptions of the caller's interceptors are wrapped.
                chain.call().cancel();
                throw new NetworkFault(e);
            }
            Attempt attempt = chain.request().tag(Attempt.class);
            if (attempt != null && attempt.lacksProxy()) {
                response = response.newBuilder().code(PROXY_AUTHENTICATION).build();
            }
            return FINAL.equals(response.header(RETRY_AFTER)) ? withoutMark(response) : response;
        }
    }

    private static Response withoutMark(Response response) {
        List<String> values = response.headers(RETRY_AFTER);
        Headers.Builder headers = response.headers().newBuilder().removeAll(RETRY_AFTER);
        // Unchanged: header values of a response may have characters that are not allowed in a request.
        values.subList(0, values.size() - 1).forEach(value -> headers.addUnsafeNonAscii(RETRY_AFTER, value));
        return response.newBuilder().headers(headers.build()).build();
    }

    /** A failure that OkHttp does not retry, because it does not recover from protocol faults. */
    private static final class FinalException extends ProtocolException {
        private static final long serialVersionUID = 1;

        private final Exception failure;

        FinalException(Exception failure) {
            super("not to be repeated");
            initCause(failure);
            this.failure = failure;
        }

        /** Returns the failure, with the failures of other addresses that OkHttp has attached. */
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
