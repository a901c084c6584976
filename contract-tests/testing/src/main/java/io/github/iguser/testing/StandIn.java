package io.github.iguser.testing;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.internal.answer.Answers;
import io.github.iguser.testing.internal.http.LocalHttpServer;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A local stand-in of graph.facebook.com and graph.instagram.com. It answers what the API answers, from a small world of
 * accounts, and remembers what is published until it is closed or {@link #reset()}.
 *
 * <pre>{@code
 * try (StandIn standIn = StandIn.start();
 *         FacebookLoginClient client = standIn.facebookClient().build()) {
 *     client.media().list("17841400000000001", params).all().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Any text is a good access token but for these, which choose an error: {@code invalid}, {@code expired}, {@code
 * password-changed}, {@code app-removed}, {@code checkpoint} (code 190), {@code no-permission} (10), {@code
 * app-rate-limited} (4), {@code account-rate-limited} (80002), {@code unavailable} (2).
 *
 * <p>The header {@code X-Replay-Origin} says where a response comes from: {@code documented} or {@code constructed} where
 * a recording or the table of error codes has it, {@code synthesised} where the stand-in made it up from the examples of
 * the spec. {@code X-Replay-Reason} explains an error.
 *
 * <p>It answers programs of this machine alone, and no web page. It keeps nothing of a request, such as its token. All
 * methods can be called from any thread.
 */
public final class StandIn implements AutoCloseable {

    /** Id of an account of the standard world, on both hosts. */
    public static final String ACCOUNT = "17841400000000001";

    /** The access token of the clients that the stand-in makes. */
    public static final String TOKEN = "stand-in-token";

    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";

    private final Answers answers;
    private final LocalHttpServer server;

    private StandIn(Builder builder) {
        World world = builder.world;
        this.answers = Answers.of(() -> world == null ? World.standard().data() : world.data());
        this.server = LocalHttpServer.start(builder.bind, builder.port, answers.hosts(), answers);
    }

    /** Starts a stand-in with the standard world on a free port. */
    public static StandIn start() {
        return builder().start();
    }

    /** Returns a builder of a stand-in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the address of the server, {@code http://localhost:12345}. A GET of it tells what can be asked for. */
    public String address() {
        return server.address();
    }

    /** Returns the base URL of graph.facebook.com with the version that the client asks for. */
    public String facebookUrl() {
        return address() + "/" + FACEBOOK + "/" + FacebookLoginClient.API_VERSION;
    }

    /** Returns the base URL of graph.instagram.com with the version that the client asks for. */
    public String instagramUrl() {
        return address() + "/" + INSTAGRAM + "/" + InstagramLoginClient.API_VERSION;
    }

    /** Returns a builder of a client of graph.facebook.com, with token, base URL and version set. */
    public FacebookLoginClient.Builder facebookClient() {
        return FacebookLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(address() + "/" + FACEBOOK)
                .version(ApiVersion.of(FacebookLoginClient.API_VERSION));
    }

    /** Returns a builder of a client of graph.instagram.com, with token, base URL and version set. */
    public InstagramLoginClient.Builder instagramClient() {
        return InstagramLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(address() + "/" + INSTAGRAM)
                .version(ApiVersion.of(InstagramLoginClient.API_VERSION));
    }

    /** Forgets what requests have changed, and the failures and limits that were asked for. */
    public void reset() {
        answers.reset();
    }

    /**
     * Makes the next call fail. Called several times, as many calls fail in that order; the client repeats a read that
     * the API calls transient, and each attempt is a call.
     *
     * @param code an error code of the API, such as 2 for a service that is unavailable for the moment
     * @throws IllegalArgumentException if the table of error codes has no such code
     */
    public void failNext(int code) {
        answers.failNext(code, null);
    }

    /**
     * Makes the next call fail with a code and subcode.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code with that subcode
     */
    public void failNext(int code, int subcode) {
        answers.failNext(code, subcode);
    }

    /**
     * Makes every call fail with the call limit of the app (code 4) and its usage headers, until {@link
     * #liftRateLimit()}.
     */
    public void rateLimitApp() {
        answers.failures().rateLimit(Duration.ofMinutes(10), false);
    }

    /**
     * Makes every call to graph.facebook.com fail with the limit of the account (code 80002), whose usage header tells
     * when calls are taken again. On graph.instagram.com, which has no such limit, it is the limit of the app.
     *
     * @param untilRegained the time that the header tells, rounded up to minutes; it does not lift the limit
     */
    public void rateLimitAccount(Duration untilRegained) {
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        if (untilRegained.isNegative()) {
            throw new IllegalArgumentException("untilRegained is " + untilRegained + "; give a time of at least zero");
        }
        answers.failures().rateLimit(untilRegained, true);
    }

    /** Lifts a rate limit. */
    public void liftRateLimit() {
        answers.failures().liftRateLimit();
    }

    /** Stops the server. */
    @Override
    public void close() {
        server.close();
    }

    /** The address; nothing of the requests. */
    @Override
    public String toString() {
        return "StandIn{" + address() + "}";
    }

    /** A builder of a stand-in. */
    public static final class Builder {

        private static final int LAST_PORT = 65_535;

        private int port;
        private String bind = "localhost";
        private @Nullable World world;

        private Builder() {}

        /** Sets the port; 0, the default, is any that is free. */
        public Builder port(int number) {
            if (number < 0 || number > LAST_PORT) {
                throw new IllegalArgumentException("port: " + number + " is not a port; give one from 0 to 65535");
            }
            this.port = number;
            return this;
        }

        /** Sets the address of the network interface; the default is that of this machine alone. */
        public Builder bind(String address) {
            this.bind = Objects.requireNonNull(address, "address == null");
            return this;
        }

        /** Sets the world to answer from. */
        public Builder world(World other) {
            this.world = Objects.requireNonNull(other, "world == null");
            return this;
        }

        /**
         * Starts the stand-in.
         *
         * @throws IllegalArgumentException if the port is taken, or the address is not of this machine
         */
        public StandIn start() {
            return new StandIn(this);
        }
    }
}
