package io.github.iguser;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.VersionText;
import io.github.iguser.internal.http.InFlightCalls;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * A client of one host of the API. The generated subclasses have its operations.
 *
 * <p>A client is immutable and may be used by any number of threads; one for each token is enough. Creating it opens no
 * connection. Unless the caller sets an {@code OkHttpClient}, it creates its own, with the timeouts below, up to 64
 * concurrent asynchronous calls, and no cache. Its threads are daemons and do not keep a program running. A program
 * must therefore wait for the futures of its asynchronous calls before it ends.
 */
public abstract class GraphClient implements AutoCloseable {
    /** The timeout for opening a connection: 10 seconds. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** The read timeout: 60 seconds. Large pages take long to start. */
    public static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    /** The write timeout: 30 seconds. */
    public static final Duration WRITE_TIMEOUT = Duration.ofSeconds(30);

    /** The timeout of a whole attempt: 2 minutes. */
    public static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);

    /**
     * The read and write timeout of uploads: 5 minutes. Their response comes when the whole video has arrived. A whole
     * upload has no timeout.
     */
    public static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(5);

    /** The default maximum size of a response: 16 MiB. Pages of the API have a few MiB at most. */
    public static final int MAX_RESPONSE_BYTES = 16 << 20;

    private final HttpUrl baseUrl;
    private final Retrofit retrofit;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
    private final OkHttpClient calls;
    private final ResponseReader responses;
    private final RetryPolicy retries;
    private final Duration uploadTimeout;
    private final @Nullable HttpUrl givenBase;
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
        OkHttpClient opened = given == null ? OwnOkHttpClient.create() : given;
        this.lifetime = given == null ? OwnOkHttpClient.lifetimeOf(opened) : new InFlightCalls(() -> {});
        OkHttpClient.Builder okHttpClient =
                // A cache would send If-None-Match, which the API has retired, and does not tell tokens apart.
                opened.newBuilder().cache(null).followRedirects(false).followSslRedirects(false);
        if (builder.log != null) {
            okHttpClient.addInterceptor(new CallLog(builder.log));
        }
        if (endpoint.version() != null) {
            okHttpClient.addInterceptor(
                    new VersionWatch(baseUrl, endpoint.version(), builder.log, builder.onVersionMismatch));
        }
        okHttpClient.addInterceptor(new Credentials(
                baseUrl, builder.accessToken, builder.tokenPlacement, builder.appSecret, Clock.systemUTC()));
        new NoSilentRetries().addTo(okHttpClient);
        Moshi moshi = new Moshi.Builder()
                .add(new RuntimeAdapters())
                .add(profile.adapters())
                .build();
        this.retries = builder.retries;
        this.responses = new ResponseReader(profile.errors(), builder.maxResponseBytes);
        this.calls = okHttpClient.build();
        this.uploadTimeout = builder.uploadTimeout;
        this.givenBase = builder.baseUrl;
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(calls)
                .addConverterFactory(new ParameterConverters())
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .addCallAdapterFactory(
                        new GraphCallAdapterFactory(new CallRunner(calls, responses, retries, lifetime), endpoint))
                .build();
    }

    /** Returns Retrofit's implementation of a generated interface. */
    protected final <A> A api(Class<A> type) {
        return retrofit.create(type);
    }

    /** Returns the cached implementation of a generated interface, or null. Each is created at its first use. */
    protected final <A> @Nullable A cachedApi(Class<A> type) {
        return type.cast(apis.get(type));
    }

    /**
     * Caches an object that the client creates once, such as the implementation of a generated interface. If another
     * thread has cached one already, returns that one instead.
     */
    protected final <A> A cacheApi(Class<A> type, A created) {
        Object earlier = apis.putIfAbsent(type, created);
        return earlier == null ? created : type.cast(earlier);
    }

    /**
     * Returns a call that uploads a video.
     *
     * @param documentedHost the scheme and host that take uploads by the documentation of the API
     * @param type the model of the response
     * @throws IllegalArgumentException if the upload goes to another host, which is not that of the caller's base URL
     *     either
     */
    protected final <T> GraphCall<T> upload(String documentedHost, VideoUpload upload, Class<T> type) {
        OkHttpClient slow = OwnOkHttpClient.forUploads(calls, uploadTimeout);
        CallRunner runner = new CallRunner(slow, responses.ofUploads(), retries, lifetime);
        return new UploadCallFactory(runner, givenBase)
                .call(HttpUrl.get(documentedHost), upload, retrofit.responseBodyConverter(type, new Annotation[0]));
    }

    /**
     * Closes the client. New requests and further attempts are refused; requests in flight are completed. After the
     * last one, the threads and connections of the client are released. An {@code OkHttpClient} of the caller is not
     * closed.
     */
    @Override
    public void close() {
        lifetime.close();
    }

    /** Returns the class and the base URL, without secrets. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "{baseUrl=" + baseUrl + "}";
    }

    /**
     * The properties of a generated client's host.
     *
     * @param baseUrl the URL of the host with the version
     * @param errors the documented error codes
     * @param adapters the adapters of the models
     */
    public record Profile(String baseUrl, ErrorCodes errors, JsonAdapter.Factory adapters) {
        /** Checks that no value is missing. */
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
        private Duration uploadTimeout = UPLOAD_TIMEOUT;
        private @Nullable String appSecret;
        private @Nullable Consumer<String> log;

        /** Creates a builder without a token. */
        protected Builder() {}

        /** Returns this builder as its subclass. */
        protected abstract B self();

        /**
         * Sets the access token.
         *
         * @throws IllegalArgumentException if it is blank, or contains characters that no token has
         */
        public B accessToken(String token) {
            String checked = Credentials.checked(token);
            return accessToken(new FixedToken(checked));
        }

        /**
         * Sets a supplier of the access token. It is called for each attempt of each request, on the thread that
         * executes the attempt. If it throws, the call throws the same exception.
         */
        public B accessToken(Supplier<String> supplier) {
            this.accessToken = Objects.requireNonNull(supplier, "supplier == null");
            return self();
        }

        /** Sets the place of the token in requests; {@link TokenPlacement#HEADER} by default. */
        public B tokenPlacement(TokenPlacement placement) {
            this.tokenPlacement = Objects.requireNonNull(placement, "placement == null");
            return self();
        }

        /**
         * Sets another base URL, such as that of a stand-in or a gateway. The token is sent to its scheme, host and port
         * only, and for an upload to the documented host of uploads.
         *
         * <p>If its path ends with a version, such as {@code /v1.0}, that version is requested. If it does not, the
         * version given to this builder is appended. Without one the URL is used as it is, for gateways that add the
         * version themselves; the client then does not know the version and checks nothing by it.
         *
         * @throws IllegalArgumentException if it is not an HTTP URL, or has more than scheme, host, port and path
         */
        public B baseUrl(String url) {
            this.baseUrl = Endpoint.url(url);
            return self();
        }

        /**
         * Sets the version of the API to request, which is part of the path of each request. Further pages of a list are
         * requested at the same version, whatever version the links of the API name. A field or parameter that this
         * version does not have is refused before anything is sent, as far as the spec knows.
         *
         * @throws IllegalArgumentException if the text is not a version such as {@code v1.0}
         */
        protected B apiVersion(String version) {
            this.apiVersion = VersionText.checked(version);
            return self();
        }

        /**
         * Sets a listener for responses of another version than the requested one; without it, only the log has a line.
         * The API returns no error in that case: it responds with the oldest usable version if the requested one has
         * expired, and has done the same for one that was not released yet. The listener is called once for each client
         * and version that responds, on the thread of the request; its exceptions are ignored.
         */
        public B onVersionMismatch(Consumer<VersionMismatch> listener) {
            this.onVersionMismatch = Objects.requireNonNull(listener, "listener == null");
            return self();
        }

        /**
         * Sets the client that executes requests. Its proxy, TLS, dispatcher, timeouts, interceptors and event listeners
         * are used. Redirects are not followed, and only {@link #retries} decides what is sent again. {@link
         * GraphClient#close()} does not close it.
         *
         * <p>Its cache is not used. A cache sends {@code If-None-Match}, which the API has retired in all versions,
         * stores a token in the query on disk, and does not distinguish tokens in the header.
         *
         * <p>Its application interceptors see neither the token nor the proof of the app secret, neither in the request
         * nor in {@code response.request()}. Network interceptors and event listeners see the request as it is sent, with
         * both, so none of them may print it.
         */
        public B okHttpClient(OkHttpClient client) {
            this.okHttpClient = Objects.requireNonNull(client, "client == null");
            return self();
        }

        /** Sets the policy for retries of reads; {@link RetryPolicy#standard()} by default. */
        public B retries(RetryPolicy policy) {
            this.retries = Objects.requireNonNull(policy, "policy == null");
            return self();
        }

        /**
         * Sets the maximum size of a response in bytes, after decompression; {@link GraphClient#MAX_RESPONSE_BYTES} by
         * default. A longer response fails with a {@link GraphException}. Reading a response takes several times its
         * size in memory, and its objects take the same amount again.
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
         * Sets the read and write timeout of uploads; {@link GraphClient#UPLOAD_TIMEOUT} by default. It limits each
         * wait: to write the next bytes, and then for the response. The timeouts of other requests do not apply to
         * uploads, not even the call timeout or those of an {@code OkHttpClient} of the caller.
         *
         * @throws IllegalArgumentException if it is not positive, or longer than a day
         */
        public B uploadTimeout(Duration timeout) {
            Objects.requireNonNull(timeout, "timeout == null");
            if (timeout.isNegative() || timeout.toMillis() == 0 || timeout.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException(
                        "uploadTimeout: " + timeout + " is not between a millisecond and a day");
            }
            this.uploadTimeout = timeout;
            return self();
        }

        /**
         * Sets a logger for requests, such as {@code log(System.out::println)} or {@code log(logger::debug)}; none by
         * default. Each request is logged as one line with method, URL, status or failure, time to the first byte of the
         * response, and usage; another line reports each version of the API that responds instead of the requested one.
         * A line never has a token, a proof, any other header or a body. It is logged on the thread that executes the
         * request. An exception of {@code lines} is ignored, so that logging never costs a response.
         */
        public B log(Consumer<String> lines) {
            this.log = Objects.requireNonNull(lines, "lines == null");
            return self();
        }

        /**
         * Sets the app secret. Each request then has a proof that is computed from it. Only for clients of hosts that
         * accept such a proof.
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
