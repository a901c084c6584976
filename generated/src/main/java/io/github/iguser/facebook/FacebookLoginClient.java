// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphClient;
import io.github.iguser.Pages;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenGrant;
import io.github.iguser.TokenRefresh;
import io.github.iguser.VideoUpload;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.GraphErrorCodes;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.Insight;
import io.github.iguser.model.ModelAdapters;
import io.github.iguser.model.UploadedVideo;
import io.github.iguser.publishing.ContainersInUse;
import io.github.iguser.publishing.Publishing;
import io.github.iguser.publishing.PublishingOperations;
import io.github.iguser.publishing.PublishingStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Client of graph.facebook.com: Instagram API with Facebook Login. */
public final class FacebookLoginClient extends GraphClient {
    /** The version of the API that requests are sent to. */
    public static final String API_VERSION = "v25.0";

    /** The base URL of requests, unless the builder sets another one. */
    public static final String BASE_URL = "https://graph.facebook.com/v25.0/";

    private FacebookLoginClient(Builder builder) {
        super(builder, new Profile(BASE_URL, GraphErrorCodes.TABLE, new ModelAdapters()));
    }

    /** Returns a client with this access token and default settings. */
    public static FacebookLoginClient create(String accessToken) {
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

    /** Lists the hashtags that were searched for on behalf of an Instagram professional account. */
    public RecentlySearchedHashtagsApi recentlySearchedHashtags() {
        RecentlySearchedHashtagsApi cached = cachedApi(RecentlySearchedHashtagsApi.class);
        return cached != null
                ? cached
                : cacheApi(RecentlySearchedHashtagsApi.class, new RecentlySearchedHashtagsApiCalls(api(RecentlySearchedHashtagsApi.class)));
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

    /** Lists the businesses that may advertise for an Instagram professional account. */
    public AgenciesApi agencies() {
        AgenciesApi cached = cachedApi(AgenciesApi.class);
        return cached != null
                ? cached
                : cacheApi(AgenciesApi.class, new AgenciesApiCalls(api(AgenciesApi.class)));
    }

    /** Lists the ad accounts that may run advertisements for an Instagram professional account, and adds one. */
    public AuthorizedAdaccountsApi authorizedAdaccounts() {
        AuthorizedAdaccountsApi cached = cachedApi(AuthorizedAdaccountsApi.class);
        return cached != null
                ? cached
                : cacheApi(AuthorizedAdaccountsApi.class, new AuthorizedAdaccountsApiCalls(api(AuthorizedAdaccountsApi.class)));
    }

    /** Reads the Threads account that is connected to an Instagram professional account. */
    public ConnectedThreadsUserApi connectedThreadsUser() {
        ConnectedThreadsUserApi cached = cachedApi(ConnectedThreadsUserApi.class);
        return cached != null
                ? cached
                : cacheApi(ConnectedThreadsUserApi.class, new ConnectedThreadsUserApiCalls(api(ConnectedThreadsUserApi.class)));
    }

    /** Reads and creates the Threads account that stands in for an Instagram professional account in advertisements. */
    public InstagramBackedThreadsUserApi instagramBackedThreadsUser() {
        InstagramBackedThreadsUserApi cached = cachedApi(InstagramBackedThreadsUserApi.class);
        return cached != null
                ? cached
                : cacheApi(InstagramBackedThreadsUserApi.class, new InstagramBackedThreadsUserApiCalls(api(InstagramBackedThreadsUserApi.class)));
    }

    /** Lists and creates events of an Instagram professional account that people can be reminded of. */
    public UpcomingEventsApi upcomingEvents() {
        UpcomingEventsApi cached = cachedApi(UpcomingEventsApi.class);
        return cached != null
                ? cached
                : cacheApi(UpcomingEventsApi.class, new UpcomingEventsApiCalls(api(UpcomingEventsApi.class)));
    }

    /** Lists, accepts and declines invitations to collaborate on media of other accounts. */
    public CollaborationInvitesApi collaborationInvites() {
        CollaborationInvitesApi cached = cachedApi(CollaborationInvitesApi.class);
        return cached != null
                ? cached
                : cacheApi(CollaborationInvitesApi.class, new CollaborationInvitesApiCalls(api(CollaborationInvitesApi.class)));
    }

    /** Lists the media of other accounts on which an Instagram professional account collaborates. */
    public CollaborativeMediaApi collaborativeMedia() {
        CollaborativeMediaApi cached = cachedApi(CollaborativeMediaApi.class);
        return cached != null
                ? cached
                : cacheApi(CollaborativeMediaApi.class, new CollaborativeMediaApiCalls(api(CollaborativeMediaApi.class)));
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

    /** Lists the Facebook Pages of a user, with the Instagram accounts that are connected to them. */
    public PagesApi pages() {
        PagesApi cached = cachedApi(PagesApi.class);
        return cached != null
                ? cached
                : cacheApi(PagesApi.class, new PagesApiCalls(api(PagesApi.class)));
    }

    /**
     * Pages through {@code comments} of {@code mentioned_media}. Pages are fetched lazily and not kept.
     *
     * <p>A media of another user whose caption mentions the account, found by its id, which the webhook for mentions
     * supplies. Mentions in stories are not supported. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param mediaId Id of the media, digits only.
     * @param comments sets modifiers and selects the fields of each element; a cursor set here applies to the first
     *     page only
     */
    public Pages<IgComment> mentionedMediaComments(
            String igUserId, String mediaId, Consumer<MentionedIgMediaFields.CommentsExpansion> comments) {
        return Pages.byCursor(
                after -> igUser().get(
                        igUserId,
                        all -> all.mentionedMedia(mediaId, one -> one.comments(page -> {
                            comments.accept(page);
                            after.ifPresent(page::after);
                        }))),
                response -> Optional.ofNullable(response.mentionedMedia()).map(one -> one.comments()));
    }

    /**
     * Pages through {@code media} of {@code business_discovery}. Pages are fetched lazily and not kept.
     *
     * <p>Public data of another professional account, found by its user name. The account in the path is the app user's
     * own. Calls count against the platform limit of the app or user. An unknown name and a personal account both fail
     * with error 110 and subcode 2207013.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param username User name of the account to look up: only the name, without &#64; and without a profile URL.
     * @param media sets modifiers and selects the fields of each element; a cursor set here applies to the first page
     *     only
     */
    public Pages<IgMedia> businessDiscoveryMedia(
            String igUserId, String username, Consumer<DiscoveredIgUserFields.MediaExpansion> media) {
        return Pages.byCursor(
                after -> igUser().get(
                        igUserId,
                        all -> all.businessDiscovery(username, one -> one.media(page -> {
                            media.accept(page);
                            after.ifPresent(page::after);
                        }))),
                response -> Optional.ofNullable(response.businessDiscovery()).map(one -> one.media()));
    }

    /**
     * Pages through {@code insights} over a span of time, one window after another. Pages are fetched lazily and not
     * kept. A value that covers a whole window, such as a total, is returned once per window.
     *
     * <p>A window includes both ends, so the next one starts a second later.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
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
     * Sends the video of a container, from an offset to its end in one request, or the URL of a hosted video to fetch.
     * An upload that broke off is resumed by another request, with the offset that the container has in
     * {@code video_status}.
     *
     * <p>It is one request. {@code publishing().upload(...)} uploads a whole video, and resumes it by itself.
     *
     * @param upload the video, and the URL that came with the container
     * @throws IllegalArgumentException if the URL is not one of {@code https://rupload.facebook.com} or of the base URL
     */
    public GraphCall<UploadedVideo> uploadVideo(VideoUpload upload) {
        return upload("https://rupload.facebook.com", upload, UploadedVideo.class);
    }

    /**
     * Publishes a post in one step: checks the quota, creates the container, uploads a video, waits until it is
     * finished, publishes it once, and returns the outcome.
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
                Optional.of(new PublishingOperations.UploadOperations(
                        part -> PublishingStep.of(uploadVideo(part), uploaded -> uploaded.success()),
                        containerId -> PublishingStep.of(
                                igContainer().get(containerId, f -> f.statusCode().status().videoStatus()),
                                container -> containerReading(container)))));
        return new Publishing<>(operations, cacheApi(ContainersInUse.class, new ContainersInUse()));
    }

    private static PublishingOperations.ContainerReading containerReading(IgContainer container) {
        return new PublishingOperations.ContainerReading(
                Optional.ofNullable(container.statusCode()).map(code -> code.value()),
                Optional.ofNullable(container.status()),
                Optional.ofNullable(container.statusSubcode()),
                Optional.ofNullable(container.videoStatus())
                        .map(video -> new PublishingOperations.UploadReading(
                                Optional.ofNullable(video.uploadingPhase()).map(phase -> phase.bytesTransferred()),
                                PublishingOperations.PhaseReading.of(
                                        Optional.ofNullable(video.uploadingPhase()),
                                        phase -> phase.status(),
                                        phase -> phase.errors(),
                                        error -> error.code(),
                                        error -> error.message()),
                                PublishingOperations.PhaseReading.of(
                                        Optional.ofNullable(video.processingPhase()),
                                        phase -> phase.status(),
                                        phase -> phase.errors(),
                                        error -> error.code(),
                                        error -> error.message()))));
    }

    /**
     * Returns a function that a {@code RefreshingToken} calls to refresh its token. It calls
     * {@code AccessTokensApi.exchange} with a client of its own, which it closes afterwards, and does not retry.
     *
     * <p>Exchanges a Facebook user's access token for one that lives for about 60 days. This host has no way to refresh
     * a token: a token that has not expired is exchanged again, and after its end the user logs in again. Call it from
     * a server only, since it takes the secret of the app.
     *
     * @param clientId Id of the Facebook app, digits only.
     * @param clientSecret Secret of the Facebook app.
     */
    public static TokenRefresh tokenExchange(String clientId, String clientSecret) {
        return tokenExchange(clientId, clientSecret, settings -> {});
    }

    /**
     * Calls the API as {@link #tokenExchange(String, String)} does, by a client with other settings, such as another
     * base URL.
     *
     * @param settings sets what the client has besides its token
     */
    public static TokenRefresh tokenExchange(String clientId, String clientSecret, Consumer<Builder> settings) {
        return token -> {
            Builder builder = builder().retries(RetryPolicy.none());
            settings.accept(builder);
            try (FacebookLoginClient client = builder.accessToken(token).build()) {
                AccessToken renewed = client.accessTokens()
                        .exchange(p -> p.clientId(clientId).clientSecret(clientSecret).fbExchangeToken(token))
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
         * Adds an {@code appsecret_proof} to each request, which is computed from this secret. The secret itself is
         * never sent.
         */
        @Override
        public Builder appSecret(String appSecret) {
            return super.appSecret(appSecret);
        }

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
        public FacebookLoginClient build() {
            return new FacebookLoginClient(this);
        }
    }
}
