package io.github.iguser.testing;

import io.github.iguser.GraphException;
import io.github.iguser.GraphResponse;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes responses with headers, usage and failed attempts, for tests of code that reads them. The client creates each
 * response like that of a real call, but with the given body.
 *
 * <pre>{@code
 * GraphResponse<IgUser> nearTheLimit =
 *         GraphResponses.onFacebook(user).appUsage(96).build();
 * when(call.executeForResponse()).thenReturn(nearTheLimit);
 * }</pre>
 */
public final class GraphResponses {

    private static final int FIRST_SUCCESS = 200;
    private static final int LAST_SUCCESS = 299;

    private GraphResponses() {}

    /** Returns a builder of a response from graph.facebook.com with this body. */
    public static <T> Builder<T> onFacebook(T body) {
        return new Builder<>("graph.facebook.com", body)
                .header("facebook-api-version", FacebookLoginClient.API_VERSION);
    }

    /** Returns a builder of a response from graph.instagram.com with this body. */
    public static <T> Builder<T> onInstagram(T body) {
        return new Builder<>("graph.instagram.com", body)
                .header("instagram-api-version", InstagramLoginClient.API_VERSION);
    }

    /**
     * Builds a response.
     *
     * @param <T> the type of the body
     */
    public static final class Builder<T> {

        private final String host;
        private final T body;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final List<GraphException> failures = new ArrayList<>();
        private int status = FIRST_SUCCESS;

        private Builder(String host, T body) {
            this.host = host;
            this.body = Objects.requireNonNull(body, "body == null");
        }

        /**
         * Sets the HTTP status, 200 by default.
         *
         * @throws IllegalArgumentException if the status is not from 200 to 299; use {@link GraphExceptions} for an
         *     error
         */
        public Builder<T> status(int code) {
            if (code < FIRST_SUCCESS || code > LAST_SUCCESS) {
                throw new IllegalArgumentException(
                        "status " + code + " is not between 200 and 299; use GraphExceptions for an error");
            }
            this.status = code;
            return this;
        }

        /**
         * Sets a header. The header with the version of the API, such as {@code facebook-api-version}, is already set.
         */
        public Builder<T> header(String name, String value) {
            headers.put(Objects.requireNonNull(name, "name == null"), Objects.requireNonNull(value, "value == null"));
            return this;
        }

        /** Sets the usage of the app, in percent of its limit. */
        public Builder<T> appUsage(int percent) {
            headers.putAll(CannedUsageHeaders.ofApp(host, percent));
            return this;
        }

        /**
         * Adds the usage of an account, in percent of its limit; only on graph.facebook.com.
         *
         * @param untilRegained the time until calls are accepted again, rounded up to minutes; zero if they are
         *     accepted now
         */
        public Builder<T> accountUsage(String account, int percent, Duration untilRegained) {
            headers.putAll(CannedUsageHeaders.ofAccount(host, headers, account, percent, untilRegained));
            return this;
        }

        /**
         * Adds a failed attempt before the successful one. It must be a failure after which the client retries a read,
         * such as {@link GraphExceptions#unavailable()}.
         */
        public Builder<T> afterFailure(GraphException failure) {
            failures.add(Objects.requireNonNull(failure, "failure == null"));
            return this;
        }

        /**
         * Returns the response.
         *
         * @throws IllegalStateException if the client does not retry a read after one of the failures
         */
        public GraphResponse<T> build() {
            CannedResponse success = CannedResponse.of(status, headers, CannedClient.json(0));
            AtomicInteger requests = new AtomicInteger();
            try (CannedClient client = CannedClient.of(
                    chain -> {
                        int failed = requests.getAndIncrement();
                        return failed < failures.size()
                                ? CannedResponse.of(failures.get(failed), chain)
                                : success.to(chain);
                    },
                    List.of(body),
                    failures.size() + 1)) {
                @SuppressWarnings("unchecked") // The client reads the index 0 as the body.
                GraphResponse<T> response = (GraphResponse<T>) client.call().executeForResponse();
                return response;
            } catch (GraphException e) {
                throw new IllegalStateException(
                        "the client does not retry a read after: " + e.getMessage()
                                + "; pass afterFailure(...) a transient failure, such as unavailable()",
                        e);
            }
        }
    }
}
