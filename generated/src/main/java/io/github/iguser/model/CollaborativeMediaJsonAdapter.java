// Generated from spec/nodes/CollaborativeMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CollaborativeMedia}. Moshi finds it by its name. */
final class CollaborativeMediaJsonAdapter extends JsonAdapter<CollaborativeMedia> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "caption", "comments_count", "like_count", "media_product_type", "media_type", "media_url",
            "permalink", "reposts_count", "saved_count", "shares_count", "thumbnail_url", "timestamp",
            "total_comments_count", "total_like_count", "total_views_count", "username");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<MediaProductType> mediaProductTypeAdapter;
    private volatile @Nullable JsonAdapter<MediaType> mediaTypeAdapter;

    CollaborativeMediaJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
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

    @Override
    public CollaborativeMedia fromJson(JsonReader reader) throws IOException {
        String id = null;
        String caption = null;
        Long commentsCount = null;
        Long likeCount = null;
        MediaProductType mediaProductType = null;
        MediaType mediaType = null;
        String mediaUrl = null;
        String permalink = null;
        Long repostsCount = null;
        Long savedCount = null;
        Long sharesCount = null;
        String thumbnailUrl = null;
        OffsetDateTime timestamp = null;
        Long totalCommentsCount = null;
        Long totalLikeCount = null;
        Long totalViewsCount = null;
        String username = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> caption = Json.readString(reader);
                case 2 -> commentsCount = Json.readLong(reader);
                case 3 -> likeCount = Json.readLong(reader);
                case 4 -> mediaProductType = mediaProductTypeAdapter().fromJson(reader);
                case 5 -> mediaType = mediaTypeAdapter().fromJson(reader);
                case 6 -> mediaUrl = Json.readString(reader);
                case 7 -> permalink = Json.readString(reader);
                case 8 -> repostsCount = Json.readLong(reader);
                case 9 -> savedCount = Json.readLong(reader);
                case 10 -> sharesCount = Json.readLong(reader);
                case 11 -> thumbnailUrl = Json.readString(reader);
                case 12 -> timestamp = Json.readTimestamp(reader);
                case 13 -> totalCommentsCount = Json.readLong(reader);
                case 14 -> totalLikeCount = Json.readLong(reader);
                case 15 -> totalViewsCount = Json.readLong(reader);
                case 16 -> username = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CollaborativeMedia(
                id, caption, commentsCount, likeCount, mediaProductType, mediaType, mediaUrl, permalink, repostsCount,
                savedCount, sharesCount, thumbnailUrl, timestamp, totalCommentsCount, totalLikeCount, totalViewsCount,
                username, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CollaborativeMedia value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("caption");
        writer.value(value.caption);
        writer.name("comments_count");
        writer.value(value.commentsCount);
        writer.name("like_count");
        writer.value(value.likeCount);
        writer.name("media_product_type");
        mediaProductTypeAdapter().toJson(writer, value.mediaProductType);
        writer.name("media_type");
        mediaTypeAdapter().toJson(writer, value.mediaType);
        writer.name("media_url");
        writer.value(value.mediaUrl);
        writer.name("permalink");
        writer.value(value.permalink);
        writer.name("reposts_count");
        writer.value(value.repostsCount);
        writer.name("saved_count");
        writer.value(value.savedCount);
        writer.name("shares_count");
        writer.value(value.sharesCount);
        writer.name("thumbnail_url");
        writer.value(value.thumbnailUrl);
        writer.name("timestamp");
        Json.writeTimestamp(writer, value.timestamp);
        writer.name("total_comments_count");
        writer.value(value.totalCommentsCount);
        writer.name("total_like_count");
        writer.value(value.totalLikeCount);
        writer.name("total_views_count");
        writer.value(value.totalViewsCount);
        writer.name("username");
        writer.value(value.username);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CollaborativeMedia)";
    }
}
