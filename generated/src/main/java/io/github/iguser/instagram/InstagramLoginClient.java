// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.GraphClient;
import io.github.iguser.Pages;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenRefresh;
import io.github.iguser.internal.Grants;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.GraphErrorCodes;
import io.github.iguser.model.Insight;
import io.github.iguser.model.ModelAdapters;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Client of graph.instagram.com: Instagram API with Instagram Login. */
public final class InstagramLoginClient extends GraphClient {
    /** The version of the API that the client asks for. */
    public static final String API_VERSION = "v25.0";

    /** Where requests go, unless the builder is given another place. */
    public static final String BASE_URL = "https://graph.instagram.com/v25.0/";

    private final IgUserApi igUser;
    private final MediaApi media;
    private final StoriesApi stories;
    private final LiveMediaApi liveMedia;
    private final TagsApi tags;
    private final MentionsApi mentions;
    private final MediaPublishApi mediaPublish;
    private final ContentPublishingLimitApi contentPublishingLimit;
    private final InsightsApi insights;
    private final IgContainerApi igContainer;
    private final AccessTokensApi accessTokens;

    private InstagramLoginClient(Builder builder) {
        super(builder, new Profile(BASE_URL, GraphErrorCodes.TABLE, new ModelAdapters()));
        this.igUser = api(IgUserApi.class);
        this.media = api(MediaApi.class);
        this.stories = api(StoriesApi.class);
        this.liveMedia = api(LiveMediaApi.class);
        this.tags = api(TagsApi.class);
        this.mentions = api(MentionsApi.class);
        this.mediaPublish = api(MediaPublishApi.class);
        this.contentPublishingLimit = api(ContentPublishingLimitApi.class);
        this.insights = api(InsightsApi.class);
        this.igContainer = api(IgContainerApi.class);
        this.accessTokens = api(AccessTokensApi.class);
    }

    /** A client that sends this token and leaves everything else as it is by default. */
    public static InstagramLoginClient create(String accessToken) {
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

    /**
     * All of {@code insights} of a span of time, window by window, read when it is asked for and not kept. A value that
     * covers a whole window, such as a total, comes once for each.
     *
     * <p>Both ends of a window belong to it, so the next one begins a second later.
     *
     * @param igUserId Id of the Instagram professional account. The {@code user_id} of the account, digits only, or
     *     {@code me} for the account of the token.
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
     * Returns what a {@code RefreshingToken} refreshes its token with: a call of {@code AccessTokensApi.refresh}, by a
     * client of its own that is closed after it and repeats nothing.
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
                return Grants.of(renewed.accessToken(), renewed.expiresIn());
            }
        };
    }

    /** Builds a client. */
    public static final class Builder extends GraphClient.Builder<Builder> {
        private Builder() {}

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
