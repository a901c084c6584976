// Generated from spec/nodes/IgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.iguser.Page;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgUser}. Moshi finds it by its name. */
final class IgUserJsonAdapter extends JsonAdapter<IgUser> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "user_id", "username", "name", "account_type", "biography", "website", "followers_count",
            "follows_count", "media_count", "profile_picture_url", "has_profile_pic", "is_published",
            "legacy_instagram_user_id", "shopping_product_tag_eligibility", "alt_text", "ig_id", "media", "stories",
            "live_media", "tags", "recently_searched_hashtags", "mentioned_comment", "mentioned_media",
            "content_publishing_limit", "insights", "business_discovery", "collaborative_media_search", "agencies",
            "authorized_adaccounts", "connected_threads_user", "instagram_backed_threads_user", "upcoming_events",
            "collaboration_invites", "collaborative_media");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<AccountType> accountTypeAdapter;
    private volatile @Nullable JsonAdapter<Page<IgMedia>> igMediaPageAdapter;
    private volatile @Nullable JsonAdapter<Page<IgHashtag>> igHashtagPageAdapter;
    private volatile @Nullable JsonAdapter<IgComment> igCommentAdapter;
    private volatile @Nullable JsonAdapter<IgMedia> igMediaAdapter;
    private volatile @Nullable JsonAdapter<Page<ContentPublishingLimit>> contentPublishingLimitPageAdapter;
    private volatile @Nullable JsonAdapter<Page<Insight>> insightPageAdapter;
    private volatile @Nullable JsonAdapter<IgUser> igUserAdapter;
    private volatile @Nullable JsonAdapter<CollaborativeMedia> collaborativeMediaAdapter;
    private volatile @Nullable JsonAdapter<Page<Business>> businessPageAdapter;
    private volatile @Nullable JsonAdapter<Page<AdAccount>> adAccountPageAdapter;
    private volatile @Nullable JsonAdapter<Page<ThreadsUser>> threadsUserPageAdapter;
    private volatile @Nullable JsonAdapter<Page<UpcomingEvent>> upcomingEventPageAdapter;
    private volatile @Nullable JsonAdapter<Page<CollaborationInvite>> collaborationInvitePageAdapter;
    private volatile @Nullable JsonAdapter<Page<CollaborativeMedia>> collaborativeMediaPageAdapter;

    IgUserJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<AccountType> accountTypeAdapter() {
        JsonAdapter<AccountType> adapter = accountTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(AccountType.class);
            accountTypeAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<IgMedia>> igMediaPageAdapter() {
        JsonAdapter<Page<IgMedia>> adapter = igMediaPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));
            igMediaPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<IgHashtag>> igHashtagPageAdapter() {
        JsonAdapter<Page<IgHashtag>> adapter = igHashtagPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, IgHashtag.class));
            igHashtagPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<IgComment> igCommentAdapter() {
        JsonAdapter<IgComment> adapter = igCommentAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(IgComment.class);
            igCommentAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<IgMedia> igMediaAdapter() {
        JsonAdapter<IgMedia> adapter = igMediaAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(IgMedia.class);
            igMediaAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<ContentPublishingLimit>> contentPublishingLimitPageAdapter() {
        JsonAdapter<Page<ContentPublishingLimit>> adapter = contentPublishingLimitPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, ContentPublishingLimit.class));
            contentPublishingLimitPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<Insight>> insightPageAdapter() {
        JsonAdapter<Page<Insight>> adapter = insightPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, Insight.class));
            insightPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<IgUser> igUserAdapter() {
        JsonAdapter<IgUser> adapter = igUserAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(IgUser.class);
            igUserAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<CollaborativeMedia> collaborativeMediaAdapter() {
        JsonAdapter<CollaborativeMedia> adapter = collaborativeMediaAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CollaborativeMedia.class);
            collaborativeMediaAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<Business>> businessPageAdapter() {
        JsonAdapter<Page<Business>> adapter = businessPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, Business.class));
            businessPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<AdAccount>> adAccountPageAdapter() {
        JsonAdapter<Page<AdAccount>> adapter = adAccountPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, AdAccount.class));
            adAccountPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<ThreadsUser>> threadsUserPageAdapter() {
        JsonAdapter<Page<ThreadsUser>> adapter = threadsUserPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, ThreadsUser.class));
            threadsUserPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<UpcomingEvent>> upcomingEventPageAdapter() {
        JsonAdapter<Page<UpcomingEvent>> adapter = upcomingEventPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, UpcomingEvent.class));
            upcomingEventPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<CollaborationInvite>> collaborationInvitePageAdapter() {
        JsonAdapter<Page<CollaborationInvite>> adapter = collaborationInvitePageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, CollaborationInvite.class));
            collaborationInvitePageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<CollaborativeMedia>> collaborativeMediaPageAdapter() {
        JsonAdapter<Page<CollaborativeMedia>> adapter = collaborativeMediaPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, CollaborativeMedia.class));
            collaborativeMediaPageAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public IgUser fromJson(JsonReader reader) throws IOException {
        String id = null;
        String userId = null;
        String username = null;
        String name = null;
        AccountType accountType = null;
        String biography = null;
        String website = null;
        Long followersCount = null;
        Long followsCount = null;
        Long mediaCount = null;
        String profilePictureUrl = null;
        Boolean hasProfilePic = null;
        Boolean isPublished = null;
        String legacyInstagramUserId = null;
        Boolean shoppingProductTagEligibility = null;
        String altText = null;
        String igId = null;
        Page<IgMedia> media = null;
        Page<IgMedia> stories = null;
        Page<IgMedia> liveMedia = null;
        Page<IgMedia> tags = null;
        Page<IgHashtag> recentlySearchedHashtags = null;
        IgComment mentionedComment = null;
        IgMedia mentionedMedia = null;
        Page<ContentPublishingLimit> contentPublishingLimit = null;
        Page<Insight> insights = null;
        IgUser businessDiscovery = null;
        CollaborativeMedia collaborativeMediaSearch = null;
        Page<Business> agencies = null;
        Page<AdAccount> authorizedAdaccounts = null;
        Page<ThreadsUser> connectedThreadsUser = null;
        Page<ThreadsUser> instagramBackedThreadsUser = null;
        Page<UpcomingEvent> upcomingEvents = null;
        Page<CollaborationInvite> collaborationInvites = null;
        Page<CollaborativeMedia> collaborativeMedia = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> userId = Json.readString(reader);
                case 2 -> username = Json.readString(reader);
                case 3 -> name = Json.readString(reader);
                case 4 -> accountType = accountTypeAdapter().fromJson(reader);
                case 5 -> biography = Json.readString(reader);
                case 6 -> website = Json.readString(reader);
                case 7 -> followersCount = Json.readLong(reader);
                case 8 -> followsCount = Json.readLong(reader);
                case 9 -> mediaCount = Json.readLong(reader);
                case 10 -> profilePictureUrl = Json.readString(reader);
                case 11 -> hasProfilePic = Json.readBoolean(reader);
                case 12 -> isPublished = Json.readBoolean(reader);
                case 13 -> legacyInstagramUserId = Json.readString(reader);
                case 14 -> shoppingProductTagEligibility = Json.readBoolean(reader);
                case 15 -> altText = Json.readString(reader);
                case 16 -> igId = Json.readString(reader);
                case 17 -> media = igMediaPageAdapter().fromJson(reader);
                case 18 -> stories = igMediaPageAdapter().fromJson(reader);
                case 19 -> liveMedia = igMediaPageAdapter().fromJson(reader);
                case 20 -> tags = igMediaPageAdapter().fromJson(reader);
                case 21 -> recentlySearchedHashtags = igHashtagPageAdapter().fromJson(reader);
                case 22 -> mentionedComment = igCommentAdapter().fromJson(reader);
                case 23 -> mentionedMedia = igMediaAdapter().fromJson(reader);
                case 24 -> contentPublishingLimit = contentPublishingLimitPageAdapter().fromJson(reader);
                case 25 -> insights = insightPageAdapter().fromJson(reader);
                case 26 -> businessDiscovery = igUserAdapter().fromJson(reader);
                case 27 -> collaborativeMediaSearch = collaborativeMediaAdapter().fromJson(reader);
                case 28 -> agencies = businessPageAdapter().fromJson(reader);
                case 29 -> authorizedAdaccounts = adAccountPageAdapter().fromJson(reader);
                case 30 -> connectedThreadsUser = threadsUserPageAdapter().fromJson(reader);
                case 31 -> instagramBackedThreadsUser = threadsUserPageAdapter().fromJson(reader);
                case 32 -> upcomingEvents = upcomingEventPageAdapter().fromJson(reader);
                case 33 -> collaborationInvites = collaborationInvitePageAdapter().fromJson(reader);
                case 34 -> collaborativeMedia = collaborativeMediaPageAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgUser(
                id, userId, username, name, accountType, biography, website, followersCount, followsCount, mediaCount,
                profilePictureUrl, hasProfilePic, isPublished, legacyInstagramUserId, shoppingProductTagEligibility,
                altText, igId, media, stories, liveMedia, tags, recentlySearchedHashtags, mentionedComment,
                mentionedMedia, contentPublishingLimit, insights, businessDiscovery, collaborativeMediaSearch, agencies,
                authorizedAdaccounts, connectedThreadsUser, instagramBackedThreadsUser, upcomingEvents,
                collaborationInvites, collaborativeMedia, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgUser value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("user_id");
        writer.value(value.userId);
        writer.name("username");
        writer.value(value.username);
        writer.name("name");
        writer.value(value.name);
        writer.name("account_type");
        accountTypeAdapter().toJson(writer, value.accountType);
        writer.name("biography");
        writer.value(value.biography);
        writer.name("website");
        writer.value(value.website);
        writer.name("followers_count");
        writer.value(value.followersCount);
        writer.name("follows_count");
        writer.value(value.followsCount);
        writer.name("media_count");
        writer.value(value.mediaCount);
        writer.name("profile_picture_url");
        writer.value(value.profilePictureUrl);
        writer.name("has_profile_pic");
        writer.value(value.hasProfilePic);
        writer.name("is_published");
        writer.value(value.isPublished);
        writer.name("legacy_instagram_user_id");
        writer.value(value.legacyInstagramUserId);
        writer.name("shopping_product_tag_eligibility");
        writer.value(value.shoppingProductTagEligibility);
        writer.name("alt_text");
        writer.value(value.altText);
        writer.name("ig_id");
        writer.value(value.igId);
        writer.name("media");
        igMediaPageAdapter().toJson(writer, value.media);
        writer.name("stories");
        igMediaPageAdapter().toJson(writer, value.stories);
        writer.name("live_media");
        igMediaPageAdapter().toJson(writer, value.liveMedia);
        writer.name("tags");
        igMediaPageAdapter().toJson(writer, value.tags);
        writer.name("recently_searched_hashtags");
        igHashtagPageAdapter().toJson(writer, value.recentlySearchedHashtags);
        writer.name("mentioned_comment");
        igCommentAdapter().toJson(writer, value.mentionedComment);
        writer.name("mentioned_media");
        igMediaAdapter().toJson(writer, value.mentionedMedia);
        writer.name("content_publishing_limit");
        contentPublishingLimitPageAdapter().toJson(writer, value.contentPublishingLimit);
        writer.name("insights");
        insightPageAdapter().toJson(writer, value.insights);
        writer.name("business_discovery");
        igUserAdapter().toJson(writer, value.businessDiscovery);
        writer.name("collaborative_media_search");
        collaborativeMediaAdapter().toJson(writer, value.collaborativeMediaSearch);
        writer.name("agencies");
        businessPageAdapter().toJson(writer, value.agencies);
        writer.name("authorized_adaccounts");
        adAccountPageAdapter().toJson(writer, value.authorizedAdaccounts);
        writer.name("connected_threads_user");
        threadsUserPageAdapter().toJson(writer, value.connectedThreadsUser);
        writer.name("instagram_backed_threads_user");
        threadsUserPageAdapter().toJson(writer, value.instagramBackedThreadsUser);
        writer.name("upcoming_events");
        upcomingEventPageAdapter().toJson(writer, value.upcomingEvents);
        writer.name("collaboration_invites");
        collaborationInvitePageAdapter().toJson(writer, value.collaborationInvites);
        writer.name("collaborative_media");
        collaborativeMediaPageAdapter().toJson(writer, value.collaborativeMedia);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgUser)";
    }
}
