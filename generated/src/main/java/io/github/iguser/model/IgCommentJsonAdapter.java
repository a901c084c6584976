// Generated from spec/nodes/IgComment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link IgComment}. Moshi finds it by its name. */
final class IgCommentJsonAdapter extends JsonAdapter<IgComment> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "from", "hidden", "legacy_instagram_comment_id", "like_count", "media", "parent_id", "replies",
            "text", "timestamp", "user", "username");

    private final JsonAdapter<IgCommentAuthor> igCommentAuthorAdapter;
    private final JsonAdapter<IgMedia> igMediaAdapter;
    private final JsonAdapter<Page<IgComment>> igCommentPageAdapter;
    private final JsonAdapter<IgUser> igUserAdapter;

    IgCommentJsonAdapter(Moshi moshi) {
        this.igCommentAuthorAdapter = moshi.adapter(IgCommentAuthor.class);
        this.igMediaAdapter = moshi.adapter(IgMedia.class);
        this.igCommentPageAdapter = moshi.adapter(Types.newParameterizedType(Page.class, IgComment.class));
        this.igUserAdapter = moshi.adapter(IgUser.class);
    }

    @Override
    public IgComment fromJson(JsonReader reader) throws IOException {
        IgComment.Builder builder = new IgComment.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.from = igCommentAuthorAdapter.fromJson(reader);
                case 2 -> builder.hidden = Json.readBoolean(reader);
                case 3 -> builder.legacyInstagramCommentId = Json.readString(reader);
                case 4 -> builder.likeCount = Json.readLong(reader);
                case 5 -> builder.media = igMediaAdapter.fromJson(reader);
                case 6 -> builder.parentId = Json.readString(reader);
                case 7 -> builder.replies = igCommentPageAdapter.fromJson(reader);
                case 8 -> builder.text = Json.readString(reader);
                case 9 -> builder.timestamp = Json.readTimestamp(reader);
                case 10 -> builder.user = igUserAdapter.fromJson(reader);
                case 11 -> builder.username = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgComment value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("from");
        igCommentAuthorAdapter.toJson(writer, value.from);
        writer.name("hidden");
        writer.value(value.hidden);
        writer.name("legacy_instagram_comment_id");
        writer.value(value.legacyInstagramCommentId);
        writer.name("like_count");
        writer.value(value.likeCount);
        writer.name("media");
        igMediaAdapter.toJson(writer, value.media);
        writer.name("parent_id");
        writer.value(value.parentId);
        writer.name("replies");
        igCommentPageAdapter.toJson(writer, value.replies);
        writer.name("text");
        writer.value(value.text);
        writer.name("timestamp");
        Json.writeTimestamp(writer, value.timestamp);
        writer.name("user");
        igUserAdapter.toJson(writer, value.user);
        writer.name("username");
        writer.value(value.username);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgComment)";
    }
}
