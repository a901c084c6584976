// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link IgMedia}. Moshi finds it by its name. */
final class IgMediaJsonAdapter extends JsonAdapter<IgMedia> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "alt_text", "caption", "children", "collaborators", "comments", "comments_count", "insights",
            "is_ai_generated", "is_comment_enabled", "is_shared_to_feed", "legacy_instagram_media_id", "like_count",
            "media_audio_type", "media_product_type", "media_type", "media_url", "owner", "permalink", "shortcode",
            "thumbnail_url", "timestamp", "username", "view_count", "reposts_count", "saved_count", "shares_count",
            "total_comments_count", "total_like_count", "total_views_count", "audio_id", "boost_ads_list",
            "boost_eligibility_info", "copyright_check_information", "current_live_viewer_count", "has_poll",
            "has_slider", "ig_id");

    private final JsonAdapter<Page<IgMedia>> igMediaPageAdapter;
    private final JsonAdapter<Page<MediaCollaborator>> mediaCollaboratorPageAdapter;
    private final JsonAdapter<Page<IgComment>> igCommentPageAdapter;
    private final JsonAdapter<Page<MediaInsight>> mediaInsightPageAdapter;
    private final JsonAdapter<MediaAudioType> mediaAudioTypeAdapter;
    private final JsonAdapter<MediaProductType> mediaProductTypeAdapter;
    private final JsonAdapter<MediaType> mediaTypeAdapter;
    private final JsonAdapter<IgUser> igUserAdapter;
    private final JsonAdapter<Page<BoostAd>> boostAdPageAdapter;
    private final JsonAdapter<BoostEligibilityInfo> boostEligibilityInfoAdapter;
    private final JsonAdapter<CopyrightCheckInformation> copyrightCheckInformationAdapter;

    IgMediaJsonAdapter(Moshi moshi) {
        this.igMediaPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));
        this.mediaCollaboratorPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, MediaCollaborator.class));
        this.igCommentPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, IgComment.class));
        this.mediaInsightPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, MediaInsight.class));
        this.mediaAudioTypeAdapter = moshi.adapter(MediaAudioType.class);
        this.mediaProductTypeAdapter = moshi.adapter(MediaProductType.class);
        this.mediaTypeAdapter = moshi.adapter(MediaType.class);
        this.igUserAdapter = moshi.adapter(IgUser.class);
        this.boostAdPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, BoostAd.class));
        this.boostEligibilityInfoAdapter = moshi.adapter(BoostEligibilityInfo.class);
        this.copyrightCheckInformationAdapter = moshi.adapter(CopyrightCheckInformation.class);
    }

    @Override
    public IgMedia fromJson(JsonReader reader) throws IOException {
        IgMedia.Builder builder = new IgMedia.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.altText = Json.readString(reader);
                case 2 -> builder.caption = Json.readString(reader);
                case 3 -> builder.children = igMediaPageAdapter.fromJson(reader);
                case 4 -> builder.collaborators = mediaCollaboratorPageAdapter.fromJson(reader);
                case 5 -> builder.comments = igCommentPageAdapter.fromJson(reader);
                case 6 -> builder.commentsCount = Json.readLong(reader);
                case 7 -> builder.insights = mediaInsightPageAdapter.fromJson(reader);
                case 8 -> builder.isAiGenerated = Json.readBoolean(reader);
                case 9 -> builder.isCommentEnabled = Json.readBoolean(reader);
                case 10 -> builder.isSharedToFeed = Json.readBoolean(reader);
                case 11 -> builder.legacyInstagramMediaId = Json.readString(reader);
                case 12 -> builder.likeCount = Json.readLong(reader);
                case 13 -> builder.mediaAudioType = mediaAudioTypeAdapter.fromJson(reader);
                case 14 -> builder.mediaProductType = mediaProductTypeAdapter.fromJson(reader);
                case 15 -> builder.mediaType = mediaTypeAdapter.fromJson(reader);
                case 16 -> builder.mediaUrl = Json.readString(reader);
                case 17 -> builder.owner = igUserAdapter.fromJson(reader);
                case 18 -> builder.permalink = Json.readString(reader);
                case 19 -> builder.shortcode = Json.readString(reader);
                case 20 -> builder.thumbnailUrl = Json.readString(reader);
                case 21 -> builder.timestamp = Json.readTimestamp(reader);
                case 22 -> builder.username = Json.readString(reader);
                case 23 -> builder.viewCount = Json.readLong(reader);
                case 24 -> builder.repostsCount = Json.readLong(reader);
                case 25 -> builder.savedCount = Json.readLong(reader);
                case 26 -> builder.sharesCount = Json.readLong(reader);
                case 27 -> builder.totalCommentsCount = Json.readLong(reader);
                case 28 -> builder.totalLikeCount = Json.readLong(reader);
                case 29 -> builder.totalViewsCount = Json.readLong(reader);
                case 30 -> builder.audioId = Json.readString(reader);
                case 31 -> builder.boostAdsList = boostAdPageAdapter.fromJson(reader);
                case 32 -> builder.boostEligibilityInfo = boostEligibilityInfoAdapter.fromJson(reader);
                case 33 -> builder.copyrightCheckInformation = copyrightCheckInformationAdapter.fromJson(reader);
                case 34 -> builder.currentLiveViewerCount = Json.readLong(reader);
                case 35 -> builder.hasPoll = Json.readBoolean(reader);
                case 36 -> builder.hasSlider = Json.readBoolean(reader);
                case 37 -> builder.igId = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgMedia value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("alt_text");
        writer.value(value.altText);
        writer.name("caption");
        writer.value(value.caption);
        writer.name("children");
        igMediaPageAdapter.toJson(writer, value.children);
        writer.name("collaborators");
        mediaCollaboratorPageAdapter.toJson(writer, value.collaborators);
        writer.name("comments");
        igCommentPageAdapter.toJson(writer, value.comments);
        writer.name("comments_count");
        writer.value(value.commentsCount);
        writer.name("insights");
        mediaInsightPageAdapter.toJson(writer, value.insights);
        writer.name("is_ai_generated");
        writer.value(value.isAiGenerated);
        writer.name("is_comment_enabled");
        writer.value(value.isCommentEnabled);
        writer.name("is_shared_to_feed");
        writer.value(value.isSharedToFeed);
        writer.name("legacy_instagram_media_id");
        writer.value(value.legacyInstagramMediaId);
        writer.name("like_count");
        writer.value(value.likeCount);
        writer.name("media_audio_type");
        mediaAudioTypeAdapter.toJson(writer, value.mediaAudioType);
        writer.name("media_product_type");
        mediaProductTypeAdapter.toJson(writer, value.mediaProductType);
        writer.name("media_type");
        mediaTypeAdapter.toJson(writer, value.mediaType);
        writer.name("media_url");
        writer.value(value.mediaUrl);
        writer.name("owner");
        igUserAdapter.toJson(writer, value.owner);
        writer.name("permalink");
        writer.value(value.permalink);
        writer.name("shortcode");
        writer.value(value.shortcode);
        writer.name("thumbnail_url");
        writer.value(value.thumbnailUrl);
        writer.name("timestamp");
        Json.writeTimestamp(writer, value.timestamp);
        writer.name("username");
        writer.value(value.username);
        writer.name("view_count");
        writer.value(value.viewCount);
        writer.name("reposts_count");
        writer.value(value.repostsCount);
        writer.name("saved_count");
        writer.value(value.savedCount);
        writer.name("shares_count");
        writer.value(value.sharesCount);
        writer.name("total_comments_count");
        writer.value(value.totalCommentsCount);
        writer.name("total_like_count");
        writer.value(value.totalLikeCount);
        writer.name("total_views_count");
        writer.value(value.totalViewsCount);
        writer.name("audio_id");
        writer.value(value.audioId);
        writer.name("boost_ads_list");
        boostAdPageAdapter.toJson(writer, value.boostAdsList);
        writer.name("boost_eligibility_info");
        boostEligibilityInfoAdapter.toJson(writer, value.boostEligibilityInfo);
        writer.name("copyright_check_information");
        copyrightCheckInformationAdapter.toJson(writer, value.copyrightCheckInformation);
        writer.name("current_live_viewer_count");
        writer.value(value.currentLiveViewerCount);
        writer.name("has_poll");
        writer.value(value.hasPoll);
        writer.name("has_slider");
        writer.value(value.hasSlider);
        writer.name("ig_id");
        writer.value(value.igId);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgMedia)";
    }
}
