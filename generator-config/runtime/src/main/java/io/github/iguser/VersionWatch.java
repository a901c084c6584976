package io.github.iguser;

import io.github.iguser.internal.VersionText;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reports when another version than the requested one responds, once for each such version. It ignores responses of
 * other servers, such as those that take uploads, and responses to requests without a version.
 */
final class VersionWatch implements Interceptor {
    private final HttpUrl base;
    private final String requested;
    private final @Nullable Consumer<String> log;
    private final @Nullable Consumer<VersionMismatch> listener;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    VersionWatch(
            HttpUrl base,
            String requested,
            @Nullable Consumer<String> log,
            @Nullable Consumer<VersionMismatch> listener) {
        this.base = base;
        this.requested = requested;
        this.log = log;
        this.listener = listener;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String served = GraphResponse.apiVersion(response.headers());
        if (served != null
                && !served.equals(requested)
                && VersionText.isVersion(served)
                && isVersioned(chain.request().url())
                && told.add(served)) {
            VersionMismatch mismatch = new VersionMismatch(requested, served);
            if (log != null) {
                report(log, line(mismatch));
            }
            if (listener != null) {
                report(listener, mismatch);
            }
        }
        return response;
    }

    /** Returns false for the URLs of other servers, and of operations without a version, such as those of tokens. */
    private boolean isVersioned(HttpUrl url) {
        // The path of the base URL ends with the version and a slash.
        int position = base.pathSize() - 2;
        return Credentials.sameOrigin(url, base)
                && position < url.pathSize()
                && VersionText.isVersion(url.pathSegments().get(position));
    }

    private static <T> void report(Consumer<T> listener, T message) {
        try {
            listener.accept(message);
        } catch (RuntimeException e) {
            // The response must not get lost because a listener throws, least of all one of a publication.
        }
    }

    /** Returns the line of the log for a mismatch. */
    private static String line(VersionMismatch mismatch) {
        return "version " + mismatch.requested() + " was requested, but " + mismatch.served()
                + " responded: the requested one is not released, has expired, or is not open to the app";
    }
}
