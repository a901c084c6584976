package io.github.iguser.internal.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The innermost interceptor. It refuses response heads that OkHttp cannot handle, in time for OkHttp to release the
 * connection, and turns OkHttp's unchecked exceptions into network failures. It runs after the caller's interceptors,
 * so it does not catch their exceptions.
 */
public final class ResponseHeads implements Interceptor {
    /** OkHttp itself refuses these two, without returning the response. */
    private static final Pattern REFUSED = Pattern.compile("HTTP (204|205) had non-zero Content-Length.*");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response;
        try {
            response = chain.proceed(chain.request());
        } catch (ProtocolException e) {
            String message = String.valueOf(e.getMessage());
            Matcher refused = REFUSED.matcher(message);
            throw refused.matches()
                    ? new NetworkFault(message, Integer.parseInt(refused.group(1)), Headers.of(), e)
                    : e;
        } catch (RuntimeException e) {
            chain.call().cancel();
            throw new NetworkFault(e);
        }
        String problem = problem(response);
        if (problem != null) {
            chain.call().cancel();
            throw new NetworkFault(
                    problem, response.code(), response.headers(), new ProtocolException("not an HTTP response"));
        }
        return response;
    }

    private static @Nullable String problem(Response response) {
        if (response.body().contentLength() < -1) {
            return "Content-Length: " + response.body().contentLength();
        }
        boolean informational = response.code() == 100 || (response.code() > 101 && response.code() < 200);
        return informational ? "several informational responses, which are not read" : null;
    }
}
