// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.GraphClient;
import io.github.iguser.Pages;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenGrant;
import io.github.iguser.TokenRefresh;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.GraphErrorCodes;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.Insight;
import io.github.iguser.model.ModelAdapters;
import io.github.iguser.publishing.ContainersInUse;
import io.github.iguser.publishing.Publishing;
import io.github.iguser.publishing.PublishingOperations;
import io.github.iguser.publishing.PublishingStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Client of graph.instagram.com: Instagram API with Instagram Login. */
public final class InstagramLoginClient extends GraphClient {
    /** The version of the API that requests are sent to. */
    public static final String API_VERSION = "v25.0";

    /** The base URL of requests, unless the builder sets another one. */
    public static final String BASE_URL = "https://graph.instagram.com/v25.0/";

    private InstagramLoginClient(Builder builder) {
        super(builder, new Profile(BASE_URL, GraphErrorCodes.TABLE, new ModelAdapters()));
    }

    /** Returns a client with this access token and default settings. */
    public static InstagramLoginClient create(String accessToken) {
        return builder().accessToken(accessToken).build();
    }

    /** Returns a new builder. An access token is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads an Instagram professional account. The node cannot be created, updated or deleted through the API. */
    public IgUserApi igUser() {
        IgUserApi cached = cachedApi(IgUserApi.class);
        return cached != null
                ? cached
                : cacheApi(IgUserApi.class, new IgUserApiCalls(api(IgUserApi.class)));
    }

    /** Lists the media of an Instagram professional account, and creates containers of new ones. */
    public MediaApi media() {
        MediaApi cached = cachedApi(MediaApi.class);
        return cached != null
                ? cached
                : cacheApi(MediaApi.class, new MediaApiCalls(api(MediaApi.class)));
    }

    /** Lists the current stories of an Instagram professional account. */
    public StoriesApi stories() {
        StoriesApi cached = cachedApi(StoriesApi.class);
        return cached != null
                ? cached
                : cacheApi(StoriesApi.class, new StoriesApiCalls(api(StoriesApi.class)));
    }

    /** Lists the live videos that an Instagram professional account is broadcasting now. */
    public LiveMediaApi liveMedia() {
        LiveMediaApi cached = cachedApi(LiveMediaApi.class);
        return cached != null
                ? cached
                : cacheApi(LiveMediaApi.class, new LiveMediaApiCalls(api(LiveMediaApi.class)));
    }

    /** Lists the media of other accounts in which an Instagram professional account is tagged. */
    public TagsApi tags() {
        TagsApi cached = cachedApi(TagsApi.class);
        return cached != null
                ? cached
                : cacheApi(TagsApi.class, new TagsApiCalls(api(TagsApi.class)));
    }

    /** Replies to mentions of an Instagram professional account in captions and comments. */
    public MentionsApi mentions() {
        MentionsApi cached = cachedApi(MentionsApi.class);
        return cached != null
                ? cached
                : cacheApi(MentionsApi.class, new MentionsApiCalls(api(MentionsApi.class)));
    }

    /** Publishes containers as media of an Instagram professional account. */
    public MediaPublishApi mediaPublish() {
        MediaPublishApi cached = cachedApi(MediaPublishApi.class);
        return cached != null
                ? cached
                : cacheApi(MediaPublishApi.class, new MediaPublishApiCalls(api(MediaPublishApi.class)));
    }

    /** Reads the publishing limit of an Instagram professional account, and how much of it is used. */
    public ContentPublishingLimitApi contentPublishingLimit() {
        ContentPublishingLimitApi cached = cachedApi(ContentPublishingLimitApi.class);
        return cached != null
                ? cached
                : cacheApi(ContentPublishingLimitApi.class, new ContentPublishingLimitApiCalls(api(ContentPublishingLimitApi.class)));
    }

    /** Reads metrics of an Instagram professional account. */
    public InsightsApi insights() {
        InsightsApi cached = cachedApi(InsightsApi.class);
        return cached != null
                ? cached
                : cacheApi(InsightsApi.class, new InsightsApiCalls(api(InsightsApi.class)));
    }

    /**
     * Reads the publishing status of a container. The node cannot be updated or deleted; it is created by the media
     * edge of the account.
     */
    public IgContainerApi igContainer() {
        IgContainerApi cached = cachedApi(IgContainerApi.class);
        return cached != null
                ? cached
                : cacheApi(IgContainerApi.class, new IgContainerApiCalls(api(IgContainerApi.class)));
    }

    /** Exchanges, refreshes and inspects access tokens. */
    public AccessTokensApi accessTokens() {
        AccessTokensApi cached = cachedApi(AccessTokensApi.class);
        return cached != null
                ? cached
                : cacheApi(AccessTokensApi.class, new AccessTokensApiCalls(api(AccessTokensApi.class)));
    }

    /**
     * Pages through {@code insights} over a span of time, one window after another. Pages are fetched lazily and not
     * kept. A value that covers a whole window, such as a total, is returned once per window.
     *
     * <p>A window includes both ends, so the next one starts a second later.
     *
     * @param igUserId Id of the Instagram professional account. The {@code user_id} of the account, digits only, or
     *     {@code me} for the account of the token.
     * @param since start of the span
     * @param until end of the span
     * @param window the longest span of a single request
     * @param params sets all parameters except {@code since} and {@code until}
     */
    public Pages<Insight> insightsByTime(
            String igUserId, Instant since, Instant until, Duration window, Consumer<InsightsParams.Builder> params) {
        return Pages.byTime(
                since,
                until,
                window,
                (from, to) -> insights().get(igUserId, all -> {
                    params.accept(all);
                    all.since(from).until(to);
                }));
    }

    /**
     * Publishes a post in one step: checks the quota, creates the container, waits until it is finished, publishes it
     * once, and returns the outcome.
     *
     * <pre>{@code
     * PublishResult result = client.publishing().publish(
     *         igUserId,
     *         ImageContainer.of(i -> i.imageUrl("https://example.com/bicycle.jpg").caption("A bicycle")),
     *         p -> p.deadline(Duration.ofMinutes(2)).listener(System.out::println));
     * }</pre>
     */
    public Publishing<MediaContainer> publishing() {
        PublishingOperations<MediaContainer> operations = new PublishingOperations<>(
                GraphErrorCodes.TABLE,
                (igUserId, container) -> PublishingStep.of(
                        media().create(igUserId, container),
                        created -> new PublishingOperations.NewContainer(
                                created.id(), Optional.ofNullable(created.uri()))),
                containerId -> PublishingStep.of(
                        igContainer().get(containerId, f -> f.statusCode().status()),
                        container -> containerReading(container)),
                (igUserId, containerId) -> PublishingStep.of(
                        mediaPublish().publish(igUserId, containerId),
                        published -> new PublishingOperations.PublishReply(
                                Optional.ofNullable(published.id()), published.additionalJson())),
                igUserId -> PublishingStep.of(
                        contentPublishingLimit().get(igUserId, p -> p.fields(f -> f.quotaUsage().config())),
                        limits -> new PublishingOperations.QuotaReading(
                                limits.data().stream().findFirst().map(limit -> limit.quotaUsage()),
                                limits.data().stream()
                                        .findFirst()
                                        .map(limit -> limit.config())
                                        .map(config -> config.quotaTotal()))),
                Optional.empty());
        return new Publishing<>(operations, cacheApi(ContainersInUse.class, new ContainersInUse()));
    }

    private static PublishingOperations.ContainerReading containerReading(IgContainer container) {
        return new PublishingOperations.ContainerReading(
                Optional.ofNullable(container.statusCode()).map(code -> code.value()),
                Optional.ofNullable(container.status()),
                Optional.ofNullable(container.statusSubcode()));
    }

    /**
     * Returns a function that a {@code RefreshingToken} calls to refresh its token. It calls
     * {@code AccessTokensApi.refresh} with a client of its own, which it closes afterwards, and does not retry.
     *
     * <p>Refreshes the long-lived access token of the client: the token in the response lives for 60 days from now. It
     * may be another one, so store it.
     */
    public static TokenRefresh tokenRefresh() {
        return tokenRefresh(settings -> {});
    }

    /**
     * Calls the API as {@link #tokenRefresh()} does, by a client with other settings, such as another base URL.
     *
     * @param settings sets what the client has besides its token
     */
    public static TokenRefresh tokenRefresh(Consumer<Builder> settings) {
        return token -> {
            Builder builder = builder().retries(RetryPolicy.none());
            settings.accept(builder);
            try (InstagramLoginClient client = builder.accessToken(token).build()) {
                AccessToken renewed = client.accessTokens()
                        .refresh()
                        .execute();
                TokenGrant grant = TokenGrant.of(renewed.accessToken());
                Long expiresIn = renewed.expiresIn();
                return expiresIn == null ? grant : grant.withExpiresIn(expiresIn);
            }
        };
    }

    /** Builds a client. */
    public static final class Builder extends GraphClient.Builder<Builder> {
        private Builder() {}

        /**
         * Sets the version of the API to request; {@link #API_VERSION} if not set. It is part of the path of each
         * request. A list is read to its end at the version of its first request, whatever version the links of the API
         * name. A call that requests something that this version does not have, as far as the spec knows, is refused
         * before it is sent.
         *
         * <p>With a {@link #baseUrl(String)} that ends with a version, both have to be the same, or {@code build()}
         * throws an {@code IllegalStateException}. To one that ends with none, the version is appended.
         */
        public Builder version(ApiVersion version) {
            return apiVersion(version.value());
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The client. */
        public InstagramLoginClient build() {
            return new InstagramLoginClient(this);
        }
    }
}
