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
import java.time.OffsetDateTime;
import java.util.Map;
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

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<Page<IgMedia>> igMediaPageAdapter;
    private volatile @Nullable JsonAdapter<Page<MediaCollaborator>> mediaCollaboratorPageAdapter;
    private volatile @Nullable JsonAdapter<Page<IgComment>> igCommentPageAdapter;
    private volatile @Nullable JsonAdapter<Page<MediaInsight>> mediaInsightPageAdapter;
    private volatile @Nullable JsonAdapter<MediaAudioType> mediaAudioTypeAdapter;
    private volatile @Nullable JsonAdapter<MediaProductType> mediaProductTypeAdapter;
    private volatile @Nullable JsonAdapter<MediaType> mediaTypeAdapter;
    private volatile @Nullable JsonAdapter<IgUser> igUserAdapter;
    private volatile @Nullable JsonAdapter<Page<BoostAd>> boostAdPageAdapter;
    private volatile @Nullable JsonAdapter<BoostEligibilityInfo> boostEligibilityInfoAdapter;
    private volatile @Nullable JsonAdapter<CopyrightCheckInformation> copyrightCheckInformationAdapter;

    IgMediaJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<Page<IgMedia>> igMediaPageAdapter() {
        JsonAdapter<Page<IgMedia>> adapter = igMediaPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, IgMedia.class));
            igMediaPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<MediaCollaborator>> mediaCollaboratorPageAdapter() {
        JsonAdapter<Page<MediaCollaborator>> adapter = mediaCollaboratorPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, MediaCollaborator.class));
            mediaCollaboratorPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<IgComment>> igCommentPageAdapter() {
        JsonAdapter<Page<IgComment>> adapter = igCommentPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, IgComment.class));
            igCommentPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<Page<MediaInsight>> mediaInsightPageAdapter() {
        JsonAdapter<Page<MediaInsight>> adapter = mediaInsightPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, MediaInsight.class));
            mediaInsightPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<MediaAudioType> mediaAudioTypeAdapter() {
        JsonAdapter<MediaAudioType> adapter = mediaAudioTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaAudioType.class);
            mediaAudioTypeAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<MediaProductType> mediaProductTypeAdapter() {
        JsonAdapter<MediaProductType> adapter = mediaProductTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaProductType.class);
            mediaProductTypeAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<MediaType> mediaTypeAdapter() {
        JsonAdapter<MediaType> adapter = mediaTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(MediaType.class);
            mediaTypeAdapter = adapter;
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

    private JsonAdapter<Page<BoostAd>> boostAdPageAdapter() {
        JsonAdapter<Page<BoostAd>> adapter = boostAdPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, BoostAd.class));
            boostAdPageAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<BoostEligibilityInfo> boostEligibilityInfoAdapter() {
        JsonAdapter<BoostEligibilityInfo> adapter = boostEligibilityInfoAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(BoostEligibilityInfo.class);
            boostEligibilityInfoAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<CopyrightCheckInformation> copyrightCheckInformationAdapter() {
        JsonAdapter<CopyrightCheckInformation> adapter = copyrightCheckInformationAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightCheckInformation.class);
            copyrightCheckInformationAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public IgMedia fromJson(JsonReader reader) throws IOException {
        String id = null;
        String altText = null;
        String caption = null;
        Page<IgMedia> children = null;
        Page<MediaCollaborator> collaborators = null;
        Page<IgComment> comments = null;
        Long commentsCount = null;
        Page<MediaInsight> insights = null;
        Boolean isAiGenerated = null;
        Boolean isCommentEnabled = null;
        Boolean isSharedToFeed = null;
        String legacyInstagramMediaId = null;
        Long likeCount = null;
        MediaAudioType mediaAudioType = null;
        MediaProductType mediaProductType = null;
        MediaType mediaType = null;
        String mediaUrl = null;
        IgUser owner = null;
        String permalink = null;
        String shortcode = null;
        String thumbnailUrl = null;
        OffsetDateTime timestamp = null;
        String username = null;
        Long viewCount = null;
        Long repostsCount = null;
        Long savedCount = null;
        Long sharesCount = null;
        Long totalCommentsCount = null;
        Long totalLikeCount = null;
        Long totalViewsCount = null;
        String audioId = null;
        Page<BoostAd> boostAdsList = null;
        BoostEligibilityInfo boostEligibilityInfo = null;
        CopyrightCheckInformation copyrightCheckInformation = null;
        Long currentLiveViewerCount = null;
        Boolean hasPoll = null;
        Boolean hasSlider = null;
        String igId = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> altText = Json.readString(reader);
                case 2 -> caption = Json.readString(reader);
                case 3 -> children = igMediaPageAdapter().fromJson(reader);
                case 4 -> collaborators = mediaCollaboratorPageAdapter().fromJson(reader);
                case 5 -> comments = igCommentPageAdapter().fromJson(reader);
                case 6 -> commentsCount = Json.readLong(reader);
                case 7 -> insights = mediaInsightPageAdapter().fromJson(reader);
                case 8 -> isAiGenerated = Json.readBoolean(reader);
                case 9 -> isCommentEnabled = Json.readBoolean(reader);
                case 10 -> isSharedToFeed = Json.readBoolean(reader);
                case 11 -> legacyInstagramMediaId = Json.readString(reader);
                case 12 -> likeCount = Json.readLong(reader);
                case 13 -> mediaAudioType = mediaAudioTypeAdapter().fromJson(reader);
                case 14 -> mediaProductType = mediaProductTypeAdapter().fromJson(reader);
                case 15 -> mediaType = mediaTypeAdapter().fromJson(reader);
                case 16 -> mediaUrl = Json.readString(reader);
                case 17 -> owner = igUserAdapter().fromJson(reader);
                case 18 -> permalink = Json.readString(reader);
                case 19 -> shortcode = Json.readString(reader);
                case 20 -> thumbnailUrl = Json.readString(reader);
                case 21 -> timestamp = Json.readTimestamp(reader);
                case 22 -> username = Json.readString(reader);
                case 23 -> viewCount = Json.readLong(reader);
                case 24 -> repostsCount = Json.readLong(reader);
                case 25 -> savedCount = Json.readLong(reader);
                case 26 -> sharesCount = Json.readLong(reader);
                case 27 -> totalCommentsCount = Json.readLong(reader);
                case 28 -> totalLikeCount = Json.readLong(reader);
                case 29 -> totalViewsCount = Json.readLong(reader);
                case 30 -> audioId = Json.readString(reader);
                case 31 -> boostAdsList = boostAdPageAdapter().fromJson(reader);
                case 32 -> boostEligibilityInfo = boostEligibilityInfoAdapter().fromJson(reader);
                case 33 -> copyrightCheckInformation = copyrightCheckInformationAdapter().fromJson(reader);
                case 34 -> currentLiveViewerCount = Json.readLong(reader);
                case 35 -> hasPoll = Json.readBoolean(reader);
                case 36 -> hasSlider = Json.readBoolean(reader);
                case 37 -> igId = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgMedia(
                id, altText, caption, children, collaborators, comments, commentsCount, insights, isAiGenerated,
                isCommentEnabled, isSharedToFeed, legacyInstagramMediaId, likeCount, mediaAudioType, mediaProductType,
                mediaType, mediaUrl, owner, permalink, shortcode, thumbnailUrl, timestamp, username, viewCount,
                repostsCount, savedCount, sharesCount, totalCommentsCount, totalLikeCount, totalViewsCount, audioId,
                boostAdsList, boostEligibilityInfo, copyrightCheckInformation, currentLiveViewerCount, hasPoll,
                hasSlider, igId, additionalJson);
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
        igMediaPageAdapter().toJson(writer, value.children);
        writer.name("collaborators");
        mediaCollaboratorPageAdapter().toJson(writer, value.collaborators);
        writer.name("comments");
        igCommentPageAdapter().toJson(writer, value.comments);
        writer.name("comments_count");
        writer.value(value.commentsCount);
        writer.name("insights");
        mediaInsightPageAdapter().toJson(writer, value.insights);
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
        mediaAudioTypeAdapter().toJson(writer, value.mediaAudioType);
        writer.name("media_product_type");
        mediaProductTypeAdapter().toJson(writer, value.mediaProductType);
        writer.name("media_type");
        mediaTypeAdapter().toJson(writer, value.mediaType);
        writer.name("media_url");
        writer.value(value.mediaUrl);
        writer.name("owner");
        igUserAdapter().toJson(writer, value.owner);
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
        boostAdPageAdapter().toJson(writer, value.boostAdsList);
        writer.name("boost_eligibility_info");
        boostEligibilityInfoAdapter().toJson(writer, value.boostEligibilityInfo);
        writer.name("copyright_check_information");
        copyrightCheckInformationAdapter().toJson(writer, value.copyrightCheckInformation);
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
