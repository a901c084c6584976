// Generated from spec/nodes/CollaborativeMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CollaborativeMedia}. Moshi finds it by its name. */
final class CollaborativeMediaJsonAdapter extends JsonAdapter<CollaborativeMedia> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "caption", "comments_count", "like_count", "media_product_type", "media_type", "media_url",
            "permalink", "reposts_count", "saved_count", "shares_count", "thumbnail_url", "timestamp",
            "total_comments_count", "total_like_count", "total_views_count", "username");

    private final JsonAdapter<MediaProductType> mediaProductTypeAdapter;
    private final JsonAdapter<MediaType> mediaTypeAdapter;

    CollaborativeMediaJsonAdapter(Moshi moshi) {
        this.mediaProductTypeAdapter = moshi.adapter(MediaProductType.class);
        this.mediaTypeAdapter = moshi.adapter(MediaType.class);
    }

    @Override
    public CollaborativeMedia fromJson(JsonReader reader) throws IOException {
        CollaborativeMedia.Builder builder = new CollaborativeMedia.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.caption = Json.readString(reader);
                case 2 -> builder.commentsCount = Json.readLong(reader);
                case 3 -> builder.likeCount = Json.readLong(reader);
                case 4 -> builder.mediaProductType = mediaProductTypeAdapter.fromJson(reader);
                case 5 -> builder.mediaType = mediaTypeAdapter.fromJson(reader);
                case 6 -> builder.mediaUrl = Json.readString(reader);
                case 7 -> builder.permalink = Json.readString(reader);
                case 8 -> builder.repostsCount = Json.readLong(reader);
                case 9 -> builder.savedCount = Json.readLong(reader);
                case 10 -> builder.sharesCount = Json.readLong(reader);
                case 11 -> builder.thumbnailUrl = Json.readString(reader);
                case 12 -> builder.timestamp = Json.readTimestamp(reader);
                case 13 -> builder.totalCommentsCount = Json.readLong(reader);
                case 14 -> builder.totalLikeCount = Json.readLong(reader);
                case 15 -> builder.totalViewsCount = Json.readLong(reader);
                case 16 -> builder.username = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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
        mediaProductTypeAdapter.toJson(writer, value.mediaProductType);
        writer.name("media_type");
        mediaTypeAdapter.toJson(writer, value.mediaType);
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
