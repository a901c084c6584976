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

    private final JsonAdapter<AccountType> accountTypeAdapter;
    private final JsonAdapter<Page<IgMedia>> igMediaPageAdapter;
    private final JsonAdapter<Page<IgHashtag>> igHashtagPageAdapter;
    private final JsonAdapter<IgComment> igCommentAdapter;
    private final JsonAdapter<IgMedia> igMediaAdapter;
    private final JsonAdapter<Page<ContentPublishingLimit>> contentPublishingLimitPageAdapter;
    private final JsonAdapter<Page<Insight>> insightPageAdapter;
    private final JsonAdapter<IgUser> igUserAdapter;
    private final JsonAdapter<CollaborativeMedia> collaborativeMediaAdapter;
    private final JsonAdapter<Page<Business>> businessPageAdapter;
    private final JsonAdapter<Page<AdAccount>> adAccountPageAdapter;
    private final JsonAdapter<Page<ThreadsUser>> threadsUserPageAdapter;
    private final JsonAdapter<Page<UpcomingEvent>> upcomingEventPageAdapter;
    private final JsonAdapter<Page<CollaborationInvite>> collaborationInvitePageAdapter;
    private final JsonAdapter<Page<CollaborativeMedia>> collaborativeMediaPageAdapter;

    IgUserJsonAdapter(Moshi moshi) {
        this.accountTypeAdapter = moshi.adapter(AccountType.class);
        this.igMediaPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));
        this.igHashtagPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, IgHashtag.class));
        this.igCommentAdapter = moshi.adapter(IgComment.class);
        this.igMediaAdapter = moshi.adapter(IgMedia.class);
        this.contentPublishingLimitPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, ContentPublishingLimit.class));
        this.insightPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, Insight.class));
        this.igUserAdapter = moshi.adapter(IgUser.class);
        this.collaborativeMediaAdapter = moshi.adapter(CollaborativeMedia.class);
        this.businessPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, Business.class));
        this.adAccountPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, AdAccount.class));
        this.threadsUserPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, ThreadsUser.class));
        this.upcomingEventPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, UpcomingEvent.class));
        this.collaborationInvitePageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, CollaborationInvite.class));
        this.collaborativeMediaPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, CollaborativeMedia.class));
    }

    @Override
    public IgUser fromJson(JsonReader reader) throws IOException {
        IgUser.Builder builder = new IgUser.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.userId = Json.readString(reader);
                case 2 -> builder.username = Json.readString(reader);
                case 3 -> builder.name = Json.readString(reader);
                case 4 -> builder.accountType = accountTypeAdapter.fromJson(reader);
                case 5 -> builder.biography = Json.readString(reader);
                case 6 -> builder.website = Json.readString(reader);
                case 7 -> builder.followersCount = Json.readLong(reader);
                case 8 -> builder.followsCount = Json.readLong(reader);
                case 9 -> builder.mediaCount = Json.readLong(reader);
                case 10 -> builder.profilePictureUrl = Json.readString(reader);
                case 11 -> builder.hasProfilePic = Json.readBoolean(reader);
                case 12 -> builder.isPublished = Json.readBoolean(reader);
                case 13 -> builder.legacyInstagramUserId = Json.readString(reader);
                case 14 -> builder.shoppingProductTagEligibility = Json.readBoolean(reader);
                case 15 -> builder.altText = Json.readString(reader);
                case 16 -> builder.igId = Json.readString(reader);
                case 17 -> builder.media = igMediaPageAdapter.fromJson(reader);
                case 18 -> builder.stories = igMediaPageAdapter.fromJson(reader);
                case 19 -> builder.liveMedia = igMediaPageAdapter.fromJson(reader);
                case 20 -> builder.tags = igMediaPageAdapter.fromJson(reader);
                case 21 -> builder.recentlySearchedHashtags = igHashtagPageAdapter.fromJson(reader);
                case 22 -> builder.mentionedComment = igCommentAdapter.fromJson(reader);
                case 23 -> builder.mentionedMedia = igMediaAdapter.fromJson(reader);
                case 24 -> builder.contentPublishingLimit = contentPublishingLimitPageAdapter.fromJson(reader);
                case 25 -> builder.insights = insightPageAdapter.fromJson(reader);
                case 26 -> builder.businessDiscovery = igUserAdapter.fromJson(reader);
                case 27 -> builder.collaborativeMediaSearch = collaborativeMediaAdapter.fromJson(reader);
                case 28 -> builder.agencies = businessPageAdapter.fromJson(reader);
                case 29 -> builder.authorizedAdaccounts = adAccountPageAdapter.fromJson(reader);
                case 30 -> builder.connectedThreadsUser = threadsUserPageAdapter.fromJson(reader);
                case 31 -> builder.instagramBackedThreadsUser = threadsUserPageAdapter.fromJson(reader);
                case 32 -> builder.upcomingEvents = upcomingEventPageAdapter.fromJson(reader);
                case 33 -> builder.collaborationInvites = collaborationInvitePageAdapter.fromJson(reader);
                case 34 -> builder.collaborativeMedia = collaborativeMediaPageAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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
        accountTypeAdapter.toJson(writer, value.accountType);
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
        igMediaPageAdapter.toJson(writer, value.media);
        writer.name("stories");
        igMediaPageAdapter.toJson(writer, value.stories);
        writer.name("live_media");
        igMediaPageAdapter.toJson(writer, value.liveMedia);
        writer.name("tags");
        igMediaPageAdapter.toJson(writer, value.tags);
        writer.name("recently_searched_hashtags");
        igHashtagPageAdapter.toJson(writer, value.recentlySearchedHashtags);
        writer.name("mentioned_comment");
        igCommentAdapter.toJson(writer, value.mentionedComment);
        writer.name("mentioned_media");
        igMediaAdapter.toJson(writer, value.mentionedMedia);
        writer.name("content_publishing_limit");
        contentPublishingLimitPageAdapter.toJson(writer, value.contentPublishingLimit);
        writer.name("insights");
        insightPageAdapter.toJson(writer, value.insights);
        writer.name("business_discovery");
        igUserAdapter.toJson(writer, value.businessDiscovery);
        writer.name("collaborative_media_search");
        collaborativeMediaAdapter.toJson(writer, value.collaborativeMediaSearch);
        writer.name("agencies");
        businessPageAdapter.toJson(writer, value.agencies);
        writer.name("authorized_adaccounts");
        adAccountPageAdapter.toJson(writer, value.authorizedAdaccounts);
        writer.name("connected_threads_user");
        threadsUserPageAdapter.toJson(writer, value.connectedThreadsUser);
        writer.name("instagram_backed_threads_user");
        threadsUserPageAdapter.toJson(writer, value.instagramBackedThreadsUser);
        writer.name("upcoming_events");
        upcomingEventPageAdapter.toJson(writer, value.upcomingEvents);
        writer.name("collaboration_invites");
        collaborationInvitePageAdapter.toJson(writer, value.collaborationInvites);
        writer.name("collaborative_media");
        collaborativeMediaPageAdapter.toJson(writer, value.collaborativeMedia);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgUser)";
    }
}
