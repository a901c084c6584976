package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.VersionText;
import io.github.iguser.internal.http.InFlightCalls;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * A client of one host of the API. The generated subclasses give its operations.
 *
 * <p>A client is immutable and may be used by any number of threads; one for each token is enough. Creating it opens no
 * connection. Without an {@code OkHttpClient} of the caller it has one of its own, with the timeouts stated here, up to
 * 64 asynchronous calls at a time, and no cache. Its threads are daemons: they keep no program running that has nothing
 * else to do, so a program that ends with asynchronous calls under way has to wait for their futures.
 */
public abstract class GraphClient implements AutoCloseable {
    /** How long opening a connection may take: 10 seconds. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** How long the API may be silent: 60 seconds. Large pages are slow to begin. */
    public static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    /** How long the connection may take nothing: 30 seconds. */
    public static final Duration WRITE_TIMEOUT = Duration.ofSeconds(30);

    /** How long one attempt may take as a whole: 2 minutes. */
    public static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);

    /** How long a response may be at most, unless set otherwise: 16 MiB. A page of the API has a few at most. */
    public static final int MAX_RESPONSE_BYTES = 16 << 20;

    private static final int ASYNCHRONOUS_CALLS = 64;

    private final HttpUrl baseUrl;
    private final Retrofit retrofit;
    private final InFlightCalls lifetime;

    /**
     * Creates a client.
     *
     * @throws IllegalStateException if the builder has no access token, or a version and a base URL that contradict
     *     each other
     */
    protected GraphClient(Builder<?> builder, Profile profile) {
        Endpoint endpoint = Endpoint.of(profile.baseUrl(), builder.baseUrl, builder.apiVersion);
        this.baseUrl = endpoint.base();
        if (builder.accessToken == null) {
            throw new IllegalStateException("accessToken is missing; give the builder a token or a supplier of one");
        }
        OkHttpClient given = builder.okHttpClient;
        OkHttpClient opened = given == null ? newOkHttpClient() : given;
        this.lifetime = given == null ? lifetimeOf(opened) : new InFlightCalls(() -> {});
        OkHttpClient.Builder okHttpClient =
                // A cache would ask by If-None-Match, which the API has retired, and does not tell tokens apart.
                opened.newBuilder().cache(null).followRedirects(false).followSslRedirects(false);
        if (builder.log != null) {
            okHttpClient.addInterceptor(new CallLog(builder.log));
        }
        if (endpoint.version() != null) {
            okHttpClient.addInterceptor(new VersionWatch(baseUrl, endpoint.version(), builder.versionListeners()));
        }
        okHttpClient.addInterceptor(new Credentials(
                baseUrl, builder.accessToken, builder.tokenPlacement, builder.appSecret, Clock.systemUTC()));
        new NoSilentRetries().addTo(okHttpClient);
        Moshi moshi = new Moshi.Builder()
                .add(new RuntimeAdapters())
                .add(profile.adapters())
                .build();
        RetryPolicy retries = builder.retries;
        ResponseReader answers = new ResponseReader(profile.errors(), builder.maxResponseBytes);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(okHttpClient.build())
                .addConverterFactory(new ParameterConverters())
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .addCallAdapterFactory(new GraphCallAdapterFactory(
                        calls -> new CallRunner(calls, answers, retries, lifetime), endpoint))
                .build();
    }

    static OkHttpClient newOkHttpClient() {
        Dispatcher dispatcher = new Dispatcher(daemons());
        dispatcher.setMaxRequests(ASYNCHRONOUS_CALLS);
        // All calls go to one host: the usual five at a time for each would be the limit of the client.
        dispatcher.setMaxRequestsPerHost(ASYNCHRONOUS_CALLS);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(READ_TIMEOUT)
                .writeTimeout(WRITE_TIMEOUT)
                .callTimeout(CALL_TIMEOUT)
                .build();
    }

    /** Threads as OkHttp's own for asynchronous calls, which would keep a program running for a minute after the last. */
    private static ExecutorService daemons() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "iguser");
            thread.setDaemon(true);
            return thread;
        });
    }

    static InFlightCalls lifetimeOf(OkHttpClient opened) {
        return new InFlightCalls(() -> {
            opened.dispatcher().executorService().shutdown();
            opened.connectionPool().evictAll();
        });
    }

    /** The implementation of a generated interface. */
    protected final <A> A api(Class<A> type) {
        return retrofit.create(type);
    }

    /**
     * Ends the client: requests from now on are refused, also further attempts, and those under way come to their end.
     * With the last of them the threads and connections that the client has opened are freed; an {@code OkHttpClient}
     * of the caller stays as it is.
     */
    @Override
    public void close() {
        lifetime.close();
    }

    /** The class and the base URL; no secrets. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "{baseUrl=" + baseUrl + "}";
    }

    /**
     * What a generated client knows of its host.
     *
     * @param baseUrl the URL of the host with the version
     * @param errors the documented error codes
     * @param adapters gives the adapters of the models
     */
    public record Profile(String baseUrl, ErrorCodes errors, JsonAdapter.Factory adapters) {
        /** Checks that nothing is missing. */
        public Profile {
            Objects.requireNonNull(baseUrl, "baseUrl == null");
            Objects.requireNonNull(errors, "errors == null");
            Objects.requireNonNull(adapters, "adapters == null");
        }
    }

    /**
     * Builds a client.
     *
     * @param <B> the subclass
     */
    public abstract static class Builder<B extends Builder<B>> {
        private @Nullable Supplier<String> accessToken;
        private TokenPlacement tokenPlacement = TokenPlacement.HEADER;
        private @Nullable HttpUrl baseUrl;
        private @Nullable String apiVersion;
        private @Nullable Consumer<VersionMismatch> onVersionMismatch;
        private @Nullable OkHttpClient okHttpClient;
        private RetryPolicy retries = RetryPolicy.standard();
        private int maxResponseBytes = MAX_RESPONSE_BYTES;
        private @Nullable String appSecret;
        private @Nullable Consumer<String> log;

        /** Creates a builder without a token. */
        protected Builder() {}

        /** This builder, as the subclass it is. */
        protected abstract B self();

        /**
         * Sets the access token.
         *
         * @throws IllegalArgumentException if it is blank, or has characters that no token has
         */
        public B accessToken(String token) {
            String checked = Credentials.checked(token);
            return accessToken(() -> checked);
        }

        /**
         * Sets where the access token comes from. It is asked for each attempt of each request, on the thread that
         * makes it; what it throws, the call throws.
         */
        public B accessToken(Supplier<String> supplier) {
            this.accessToken = Objects.requireNonNull(supplier, "supplier == null");
            return self();
        }

        /** Sets where in a request the token stands; {@link TokenPlacement#HEADER} if not set. */
        public B tokenPlacement(TokenPlacement placement) {
            this.tokenPlacement = Objects.requireNonNull(placement, "placement == null");
            return self();
        }

        /**
         * Sets another base URL: a stand-in or a gateway. The token goes to its scheme, host and port, and to no other.
         *
         * <p>If its path ends with a version, such as {@code /v1.0}, that version is requested. If it does not, the
         * version that the builder is given is appended. Without one the URL is used as it is, for gateways that add
         * the version themselves; the client does not know the version then, and checks nothing by it.
         *
         * @throws IllegalArgumentException if it is not an HTTP URL, or has more than scheme, host, port and path
         */
        public B baseUrl(String url) {
            this.baseUrl = Endpoint.url(url);
            return self();
        }

        /**
         * Sets the version of the API to request, which is part of the path of each request. A list that began at one
         * version goes on at it, whatever version the links of the API name. A call that asks for what this version does
         * not have, as far as the spec knows, is refused before it is sent.
         *
         * @throws IllegalArgumentException if the text is not a version such as {@code v1.0}
         */
        protected B apiVersion(String version) {
            this.apiVersion = VersionText.checked(version);
            return self();
        }

        /**
         * Sets what to tell when another version of the API responds than the one that was requested; the log is told
         * too, and nothing else if not set. The API gives no error: it responds as the oldest usable version where the
         * requested one has expired, and was seen to do so where it was not released yet. Told once for each client and
         * version that responds, on the thread of the request; what {@code listener} throws is ignored.
         */
        public B onVersionMismatch(Consumer<VersionMismatch> listener) {
            this.onVersionMismatch = Objects.requireNonNull(listener, "listener == null");
            return self();
        }

        private List<Consumer<VersionMismatch>> versionListeners() {
            List<Consumer<VersionMismatch>> listeners = new ArrayList<>();
            Consumer<String> lines = log;
            if (lines != null) {
                listeners.add(mismatch -> lines.accept(VersionWatch.line(mismatch)));
            }
            if (onVersionMismatch != null) {
                listeners.add(onVersionMismatch);
            }
            return listeners;
        }

        /**
         * Sets the client to make requests with: its proxy, TLS, dispatcher, timeouts, interceptors and event
         * listeners are used, redirects are not followed, and nothing is sent again other than {@link #retries} says.
         * {@link GraphClient#close()} does not close it.
         *
         * <p>Its cache is not used. A cache sends {@code If-None-Match}, which the API has retired for all versions,
         * keeps a token in the query on disk, and does not tell tokens in the header apart.
         *
         * <p>Its application interceptors see neither the token nor the proof of the app secret, in the request or in
         * the answer's view of it. Network interceptors and event listeners see the request as it is sent, with both:
         * let none of them print it.
         */
        public B okHttpClient(OkHttpClient client) {
            this.okHttpClient = Objects.requireNonNull(client, "client == null");
            return self();
        }

        /** Sets how often reads are made again; {@link RetryPolicy#standard()} if not set. */
        public B retries(RetryPolicy policy) {
            this.retries = Objects.requireNonNull(policy, "policy == null");
            return self();
        }

        /**
         * Sets how many bytes of a response are read at most, after decompression; {@link
         * GraphClient#MAX_RESPONSE_BYTES} if not set. A longer response fails with a {@link GraphException}. Reading
         * one takes several times its size in memory, and the objects that it is read into as much again.
         *
         * @throws IllegalArgumentException if below 1
         */
        public B maxResponseBytes(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("maxResponseBytes < 1: " + bytes);
            }
            this.maxResponseBytes = bytes;
            return self();
        }

        /**
         * Sets where to tell of each request: {@code log(System.out::println)}, {@code log(logger::debug)}; nowhere if
         * not set. A line has method, URL, status or failure, time until the answer began, and usage; one more tells of
         * each version of the API that responds instead of the requested one. It never has a
         * token, a proof, a header else or a body. It comes on the thread that makes the request; what {@code lines}
         * throws is ignored, so that no answer gets lost for its log.
         */
        public B log(Consumer<String> lines) {
            this.log = Objects.requireNonNull(lines, "lines == null");
            return self();
        }

        /**
         * Sets the secret of the app, with which each request proves that it comes from the app. For clients of hosts
         * that take such a proof.
         *
         * @throws IllegalArgumentException if it is blank
         */
        protected B appSecret(String secret) {
            Objects.requireNonNull(secret, "appSecret == null");
            if (secret.isBlank()) {
                throw new IllegalArgumentException("appSecret is blank; give the secret, or leave it out");
            }
            this.appSecret = secret;
            return self();
        }
    }
}
