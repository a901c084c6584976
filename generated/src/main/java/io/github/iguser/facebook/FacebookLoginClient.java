// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphClient;
import io.github.iguser.Pages;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenRefresh;
import io.github.iguser.internal.Grants;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.GraphErrorCodes;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.Insight;
import io.github.iguser.model.ModelAdapters;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Client of graph.facebook.com: Instagram API with Facebook Login. */
public final class FacebookLoginClient extends GraphClient {
    /** The version of the API that the client asks for. */
    public static final String API_VERSION = "v25.0";

    /** Where requests go, unless the builder is given another place. */
    public static final String BASE_URL = "https://graph.facebook.com/v25.0/";

    private final IgUserApi igUser;
    private final MediaApi media;
    private final StoriesApi stories;
    private final LiveMediaApi liveMedia;
    private final TagsApi tags;
    private final MentionsApi mentions;
    private final RecentlySearchedHashtagsApi recentlySearchedHashtags;
    private final MediaPublishApi mediaPublish;
    private final ContentPublishingLimitApi contentPublishingLimit;
    private final InsightsApi insights;
    private final AgenciesApi agencies;
    private final AuthorizedAdaccountsApi authorizedAdaccounts;
    private final ConnectedThreadsUserApi connectedThreadsUser;
    private final InstagramBackedThreadsUserApi instagramBackedThreadsUser;
    private final UpcomingEventsApi upcomingEvents;
    private final CollaborationInvitesApi collaborationInvites;
    private final CollaborativeMediaApi collaborativeMedia;
    private final IgContainerApi igContainer;
    private final AccessTokensApi accessTokens;
    private final PagesApi pages;

    private FacebookLoginClient(Builder builder) {
        super(builder, new Profile(BASE_URL, GraphErrorCodes.TABLE, new ModelAdapters()));
        this.igUser = api(IgUserApi.class);
        this.media = api(MediaApi.class);
        this.stories = api(StoriesApi.class);
        this.liveMedia = api(LiveMediaApi.class);
        this.tags = api(TagsApi.class);
        this.mentions = api(MentionsApi.class);
        this.recentlySearchedHashtags = api(RecentlySearchedHashtagsApi.class);
        this.mediaPublish = api(MediaPublishApi.class);
        this.contentPublishingLimit = api(ContentPublishingLimitApi.class);
        this.insights = api(InsightsApi.class);
        this.agencies = api(AgenciesApi.class);
        this.authorizedAdaccounts = api(AuthorizedAdaccountsApi.class);
        this.connectedThreadsUser = api(ConnectedThreadsUserApi.class);
        this.instagramBackedThreadsUser = api(InstagramBackedThreadsUserApi.class);
        this.upcomingEvents = api(UpcomingEventsApi.class);
        this.collaborationInvites = api(CollaborationInvitesApi.class);
        this.collaborativeMedia = api(CollaborativeMediaApi.class);
        this.igContainer = api(IgContainerApi.class);
        this.accessTokens = api(AccessTokensApi.class);
        this.pages = api(PagesApi.class);
    }

    /** A client that sends this token and leaves everything else as it is by default. */
    public static FacebookLoginClient create(String accessToken) {
        return builder().accessToken(accessToken).build();
    }

    /** Starts a client; it needs an access token. */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads an Instagram professional account. The node cannot be created, updated or deleted through the API. */
    public IgUserApi igUser() {
        return igUser;
    }

    /** Lists the media of an Instagram professional account, and creates containers of new ones. */
    public MediaApi media() {
        return media;
    }

    /** Lists the stories of an Instagram professional account that are shown now. */
    public StoriesApi stories() {
        return stories;
    }

    /** Lists the live videos that an Instagram professional account is broadcasting now. */
    public LiveMediaApi liveMedia() {
        return liveMedia;
    }

    /** Lists the media of others in which an Instagram professional account is tagged. */
    public TagsApi tags() {
        return tags;
    }

    /** Replies to mentions of an Instagram professional account in captions and comments. */
    public MentionsApi mentions() {
        return mentions;
    }

    /** Lists the hashtags that were searched for on behalf of an Instagram professional account. */
    public RecentlySearchedHashtagsApi recentlySearchedHashtags() {
        return recentlySearchedHashtags;
    }

    /** Publishes containers as media of an Instagram professional account. */
    public MediaPublishApi mediaPublish() {
        return mediaPublish;
    }

    /** Reads how much an Instagram professional account has published of what it may. */
    public ContentPublishingLimitApi contentPublishingLimit() {
        return contentPublishingLimit;
    }

    /** Reads metrics of an Instagram professional account. */
    public InsightsApi insights() {
        return insights;
    }

    /** Lists the businesses that may advertise for an Instagram professional account. */
    public AgenciesApi agencies() {
        return agencies;
    }

    /** Lists the ad accounts that may run advertisements for an Instagram professional account, and adds one. */
    public AuthorizedAdaccountsApi authorizedAdaccounts() {
        return authorizedAdaccounts;
    }

    /** Reads the Threads account that is connected to an Instagram professional account. */
    public ConnectedThreadsUserApi connectedThreadsUser() {
        return connectedThreadsUser;
    }

    /** Reads and creates the Threads account that stands in for an Instagram professional account in advertisements. */
    public InstagramBackedThreadsUserApi instagramBackedThreadsUser() {
        return instagramBackedThreadsUser;
    }

    /** Lists and creates events of an Instagram professional account, of which people can be reminded. */
    public UpcomingEventsApi upcomingEvents() {
        return upcomingEvents;
    }

    /** Lists and answers invitations to collaborate on media of others. */
    public CollaborationInvitesApi collaborationInvites() {
        return collaborationInvites;
    }

    /** Lists the media of others on which an Instagram professional account collaborates. */
    public CollaborativeMediaApi collaborativeMedia() {
        return collaborativeMedia;
    }

    /**
     * Reads how far the publishing of a container has come. The node cannot be updated or deleted; it is created by the
     * media edge of the account.
     */
    public IgContainerApi igContainer() {
        return igContainer;
    }

    /** Exchanges and refreshes access tokens, and tells what is known of one. */
    public AccessTokensApi accessTokens() {
        return accessTokens;
    }

    /** Lists the Facebook Pages of a user, with the Instagram accounts that are connected to them. */
    public PagesApi pages() {
        return pages;
    }

    /**
     * All of {@code comments} inside {@code mentioned_media}, page by page, read when it is asked for and not kept.
     *
     * <p>A media of another user whose caption mentions the account, found by its id, which the webhook for mentions
     * supplies. Mentions in stories are not supported. The app user must be able to perform the task MANAGE,
     * CREATE_CONTENT or MODERATE on the Page of the account.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; a Page names it as its {@code instagram_business_account}.
     * @param mediaId Id of the media, digits only.
     * @param comments sets modifiers, and chooses the fields of each element; a cursor set here counts for the first
     *     page only
     */
    public Pages<IgComment> mentionedMediaComments(
            String igUserId, String mediaId, Consumer<MentionedIgMediaFields.CommentsExpansion> comments) {
        return Pages.byCursor(
                after -> igUser.get(
                        igUserId,
                        all -> all.mentionedMedia(mediaId, one -> one.comments(page -> {
                            comments.accept(page);
                            after.ifPresent(page::after);
                        }))),
                answer -> Optional.ofNullable(answer.mentionedMedia()).map(one -> one.comments()));
    }

    /**
     * All of {@code media} inside {@code business_discovery}, page by page, read when it is asked for and not kept.
     *
     * <p>Public data of another professional account, found by its user name. The account in the path is the app user's
     * own one, which asks. Calls count against the platform limit of the app or user. An unknown name and a personal
     * account are answered alike, by error 110 with subcode 2207013.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; a Page names it as its {@code instagram_business_account}.
     * @param username User name of the account to look up, alone, without &#64; and without the URL of a profile.
     * @param media sets modifiers, and chooses the fields of each element; a cursor set here counts for the first page
     *     only
     */
    public Pages<IgMedia> businessDiscoveryMedia(
            String igUserId, String username, Consumer<DiscoveredIgUserFields.MediaExpansion> media) {
        return Pages.byCursor(
                after -> igUser.get(
                        igUserId,
                        all -> all.businessDiscovery(username, one -> one.media(page -> {
                            media.accept(page);
                            after.ifPresent(page::after);
                        }))),
                answer -> Optional.ofNullable(answer.businessDiscovery()).map(one -> one.media()));
    }

    /**
     * All of {@code insights} of a span of time, window by window, read when it is asked for and not kept. A value that
     * covers a whole window, such as a total, comes once for each.
     *
     * <p>Both ends of a window belong to it, so the next one begins a second later.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; a Page names it as its {@code instagram_business_account}.
     * @param since start of the span
     * @param until end of the span
     * @param window the longest time to ask for at once
     * @param params sets all parameters but {@code since} and {@code until}
     */
    public Pages<Insight> insightsByTime(
            String igUserId, Instant since, Instant until, Duration window, Consumer<InsightsParams.Builder> params) {
        return Pages.byTime(
                since,
                until,
                window,
                (from, to) -> insights.get(igUserId, all -> {
                    params.accept(all);
                    all.since(from).until(to);
                }));
    }

    /**
     * Returns what a {@code RefreshingToken} refreshes its token with: a call of {@code AccessTokensApi.exchange}, by a
     * client of its own that is closed after it and repeats nothing.
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
                return Grants.of(renewed.accessToken(), renewed.expiresIn());
            }
        };
    }

    /** Builds a client. */
    public static final class Builder extends GraphClient.Builder<Builder> {
        private Builder() {}

        /**
         * Sends a proof with each request that it comes from the app that this secret belongs to. The secret itself is
         * never sent.
         */
        @Override
        public Builder appSecret(String appSecret) {
            return super.appSecret(appSecret);
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
