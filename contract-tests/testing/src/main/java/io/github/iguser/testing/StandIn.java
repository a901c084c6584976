package io.github.iguser.testing;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.http.LocalHttpServer;
import io.github.iguser.testing.internal.recording.HostName;
import io.github.iguser.testing.internal.response.StandInHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A local server that stands in for graph.facebook.com and graph.instagram.com in tests. It responds like the API, from
 * the data of a small {@link World} of accounts, and remembers what is published until it is closed or {@link
 * #reset()}.
 *
 * <pre>{@code
 * try (StandIn standIn = StandIn.start();
 *         FacebookLoginClient client = standIn.facebookClient().build()) {
 *     client.media().list("17841400000000001", params).all().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Any text is a valid access token, except for the following, which select an error: {@code invalid}, {@code
 * expired}, {@code password-changed}, {@code app-removed} and {@code checkpoint} (code 190), {@code no-permission}
 * (10), {@code app-rate-limited} (4), {@code account-rate-limited} (80002; 4 on graph.instagram.com, which has no such
 * limit), {@code unavailable} (2).
 *
 * <p>The header {@code X-Replay-Origin} names the origin of a response: {@code documented} or {@code constructed} if it
 * comes from a recording or the table of error codes, {@code synthesised} if the stand-in made it from its world and
 * the examples of the spec. The header {@code X-Replay-Reason} explains an error.
 *
 * <p>In the standard world, graph.facebook.com has the account {@link #ACCOUNT} and graph.instagram.com has {@link
 * #INSTAGRAM_ACCOUNT}; the account of one host does not exist on the other. A POST takes its parameters in the query, as
 * a form or as a JSON body. A container of a video is {@code IN_PROGRESS} when its status is read first, and {@code
 * FINISHED} from then on.
 *
 * <p>By default, it serves only programs on this machine, and no web pages. {@link Builder#bind} and {@link
 * Builder#host} let other machines and containers call it. Its links have the host and port of the request. It does not
 * store tokens. All methods may be called from any thread.
 */
public final class StandIn implements AutoCloseable {

    /** The id of the account of the standard world on graph.facebook.com, {@code harbour.bicycles}. */
    public static final String ACCOUNT = "17841400000000001";

    /**
     * The id of the account of the standard world on graph.instagram.com, {@code mira.on.wheels}, which {@code me} names
     * there too.
     */
    public static final String INSTAGRAM_ACCOUNT = "17841400000000003";

    /** The access token of the clients that the stand-in creates. */
    public static final String TOKEN = "stand-in-token";

    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";

    private final StandInHandler handler;
    private final LocalHttpServer server;

    private StandIn(Builder builder) {
        World world = builder.world;
        this.handler = StandInHandler.of(() -> world == null ? World.standard().data() : world.data());
        this.server = LocalHttpServer.start(builder.bind, builder.port, builder.hosts, handler.hosts(), handler);
    }

    /** Starts a stand-in with the standard world on a free port. */
    public static StandIn start() {
        return builder().start();
    }

    /** Returns a builder of a stand-in. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the address of the server, such as {@code http://localhost:12345}. A GET request to it lists the
     * supported requests. If {@code localhost} does not reach the server, the address has the first {@linkplain
     * Builder#host host name} or the {@linkplain Builder#bind bound address}.
     */
    public String address() {
        return server.address();
    }

    /** Returns the base URL of graph.facebook.com, with the default version of the client. */
    public String facebookUrl() {
        return address() + "/" + FACEBOOK + "/" + FacebookLoginClient.API_VERSION;
    }

    /** Returns the base URL of graph.instagram.com, with the default version of the client. */
    public String instagramUrl() {
        return address() + "/" + INSTAGRAM + "/" + InstagramLoginClient.API_VERSION;
    }

    /** Returns a builder of a client for graph.facebook.com, with the token, the base URL and the version already set. */
    public FacebookLoginClient.Builder facebookClient() {
        return FacebookLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(address() + "/" + FACEBOOK)
                .version(ApiVersion.of(FacebookLoginClient.API_VERSION));
    }

    /** Returns a builder of a client for graph.instagram.com, with the token, the base URL and the version already set. */
    public InstagramLoginClient.Builder instagramClient() {
        return InstagramLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(address() + "/" + INSTAGRAM)
                .version(ApiVersion.of(InstagramLoginClient.API_VERSION));
    }

    /** Reverts all changes made by requests, and clears the requested failures and rate limits. */
    public void reset() {
        handler.reset();
    }

    /**
     * Makes the next call fail. If called several times, that many calls fail, in the same order. The client retries a
     * read after a transient error, and each attempt counts as a call. The first call of publishing is usually the
     * check of the quota, which ignores failures; use {@link #failNext(String, int, int)} to choose the call.
     *
     * @param code an error code of the API, such as 2 for a temporarily unavailable service
     * @throws IllegalArgumentException if the code is not documented
     */
    public void failNext(int code) {
        handler.failNext(null, code, null);
    }

    /**
     * Makes the next call fail with a code and subcode.
     *
     * @throws IllegalArgumentException if the code is not documented with that subcode
     */
    public void failNext(int code, int subcode) {
        handler.failNext(null, code, subcode);
    }

    /**
     * Makes the next call to an operation fail. Calls to other operations are served as usual.
     *
     * <pre>{@code
     * standIn.failNext("media_publish", 9007, 2207027);
     * PublishResult tooEarly = client.publishing().publish(StandIn.ACCOUNT, container);
     * }</pre>
     *
     * @param operation the {@code operationId} in the spec, such as {@code publishMedia}, or the last part of the path,
     *     such as {@code media_publish}
     * @throws IllegalArgumentException if the code is not documented with that subcode, or there is no such operation
     */
    public void failNext(String operation, int code, int subcode) {
        handler.failNext(Objects.requireNonNull(operation, "operation == null"), code, subcode);
    }

    /**
     * Makes the next call to an operation fail with a code that has no subcode; otherwise like {@link #failNext(String,
     * int, int)}.
     */
    public void failNext(String operation, int code) {
        handler.failNext(Objects.requireNonNull(operation, "operation == null"), code, null);
    }

    /**
     * Makes every call fail with the rate limit of the app (code 4) and its usage headers, until {@link
     * #liftRateLimit()} is called.
     */
    public void rateLimitApp() {
        handler.failures().rateLimit(Duration.ofMinutes(10), false);
    }

    /**
     * Makes every call to graph.facebook.com fail with the rate limit of the account (code 80002), until {@link
     * #liftRateLimit()} is called. The usage header says when calls are accepted again. graph.instagram.com has no such
     * limit; calls to it fail with the rate limit of the app.
     *
     * @param untilRegained the time in the usage header, rounded up to minutes; the limit is not lifted when it has
     *     passed
     */
    public void rateLimitAccount(Duration untilRegained) {
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        if (untilRegained.isNegative()) {
            throw new IllegalArgumentException("untilRegained is " + untilRegained + "; it must not be negative");
        }
        handler.failures().rateLimit(untilRegained, true);
    }

    /** Lifts the rate limit. */
    public void liftRateLimit() {
        handler.failures().liftRateLimit();
    }

    /** Stops the server. */
    @Override
    public void close() {
        server.close();
    }

    /** Returns the address, and no data of requests. */
    @Override
    public String toString() {
        return "StandIn{" + address() + "}";
    }

    /** Builds a stand-in. */
    public static final class Builder {

        private static final int LAST_PORT = 65_535;

        private int port;
        private String bind = "localhost";
        private final List<String> hosts = new ArrayList<>();
        private @Nullable World world;

        private Builder() {}

        /** Sets the port to listen on. The default, 0, selects a free port. */
        public Builder port(int number) {
            if (number < 0 || number > LAST_PORT) {
                throw new IllegalArgumentException("port: " + number + " is not between 0 and 65535");
            }
            this.port = number;
            return this;
        }

        /**
         * Sets the address of the network interface to listen on, or {@code 0.0.0.0} for all of them. By default, only
         * this machine can connect.
         *
         * @throws IllegalArgumentException if the address is empty
         */
        public Builder bind(String address) {
            if (address.isBlank()) {
                throw new IllegalArgumentException(
                        "bind: the address is empty; give localhost, 0.0.0.0 for all interfaces, or one address");
            }
            this.bind = address;
            return this;
        }

        /**
         * Adds a host name that clients may use, such as the name of a service of Docker Compose. Without it, the
         * stand-in accepts only {@code localhost} and the address on which a request arrives, and refuses all other
         * names with status 421: web pages can reach a local server by such a name. May be called several times.
         *
         * @param name a host name or address; with a port if clients use another one than the stand-in, as with the
         *     mapped port of a container
         * @throws IllegalArgumentException if it is not a host name
         */
        public Builder host(String name) {
            hosts.add(HostName.parse(name));
            return this;
        }

        /** Sets the accounts and their data; {@link World#standard()} by default. */
        public Builder world(World other) {
            this.world = Objects.requireNonNull(other, "world == null");
            return this;
        }

        /**
         * Starts the stand-in.
         *
         * @throws IllegalArgumentException if the port is in use, or the address does not belong to this machine
         */
        public StandIn start() {
            return new StandIn(this);
        }
    }
}
