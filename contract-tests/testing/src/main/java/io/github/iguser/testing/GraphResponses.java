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
 * Responses with headers, usage and attempts, for tests of code that reads them. The client reads each as that of a real
 * call; only the body is the given one.
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

    /** Returns a builder of a response of graph.facebook.com with this body. */
    public static <T> Builder<T> onFacebook(T body) {
        return new Builder<>("graph.facebook.com", body)
                .header("facebook-api-version", FacebookLoginClient.API_VERSION);
    }

    /** Returns a builder of a response of graph.instagram.com with this body. */
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
         * Sets the status, 200 by default.
         *
         * @throws IllegalArgumentException if it is not one of a success; {@link GraphExceptions} makes the others
         */
        public Builder<T> status(int code) {
            if (code < FIRST_SUCCESS || code > LAST_SUCCESS) {
                throw new IllegalArgumentException("status " + code
                        + " is not one of a success, from 200 to 299; for an error use GraphExceptions");
            }
            this.status = code;
            return this;
        }

        /** Sets a header. The version of the API is set already: {@code facebook-api-version} and its like. */
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
         */
        public Builder<T> accountUsage(String account, int percent, Duration untilRegained) {
            headers.putAll(CannedUsageHeaders.ofAccount(host, headers, account, percent, untilRegained));
            return this;
        }

        /**
         * Adds a failed attempt before the one that succeeded. It has to be a failure after which the client repeats a
         * read, such as {@link GraphExceptions#unavailable()}.
         */
        public Builder<T> afterFailure(GraphException failure) {
            failures.add(Objects.requireNonNull(failure, "failure == null"));
            return this;
        }

        /**
         * Returns the response.
         *
         * @throws IllegalStateException if the client does not repeat a read after one of the failures
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
                @SuppressWarnings("unchecked") // The client reads the number 0 as the body.
                GraphResponse<T> response = (GraphResponse<T>) client.call().executeForResponse();
                return response;
            } catch (GraphException e) {
                throw new IllegalStateException(
                        "the client does not repeat a read after: " + e.getMessage()
                                + "; give afterFailure(...) a failure that passes, such as unavailable()",
                        e);
            }
        }
    }
}
