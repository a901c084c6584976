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
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgComment}. Moshi finds it by its name. */
final class IgCommentJsonAdapter extends JsonAdapter<IgComment> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "from", "hidden", "legacy_instagram_comment_id", "like_count", "media", "parent_id", "replies",
            "text", "timestamp", "user", "username");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<IgCommentAuthor> igCommentAuthorAdapter;
    private volatile @Nullable JsonAdapter<IgMedia> igMediaAdapter;
    private volatile @Nullable JsonAdapter<Page<IgComment>> igCommentPageAdapter;
    private volatile @Nullable JsonAdapter<IgUser> igUserAdapter;

    IgCommentJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<IgCommentAuthor> igCommentAuthorAdapter() {
        JsonAdapter<IgCommentAuthor> adapter = igCommentAuthorAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(IgCommentAuthor.class);
            igCommentAuthorAdapter = adapter;
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

    private JsonAdapter<Page<IgComment>> igCommentPageAdapter() {
        JsonAdapter<Page<IgComment>> adapter = igCommentPageAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(Types.newParameterizedType(Page.class, IgComment.class));
            igCommentPageAdapter = adapter;
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

    @Override
    public IgComment fromJson(JsonReader reader) throws IOException {
        String id = null;
        IgCommentAuthor from = null;
        Boolean hidden = null;
        String legacyInstagramCommentId = null;
        Long likeCount = null;
        IgMedia media = null;
        String parentId = null;
        Page<IgComment> replies = null;
        String text = null;
        OffsetDateTime timestamp = null;
        IgUser user = null;
        String username = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> from = igCommentAuthorAdapter().fromJson(reader);
                case 2 -> hidden = Json.readBoolean(reader);
                case 3 -> legacyInstagramCommentId = Json.readString(reader);
                case 4 -> likeCount = Json.readLong(reader);
                case 5 -> media = igMediaAdapter().fromJson(reader);
                case 6 -> parentId = Json.readString(reader);
                case 7 -> replies = igCommentPageAdapter().fromJson(reader);
                case 8 -> text = Json.readString(reader);
                case 9 -> timestamp = Json.readTimestamp(reader);
                case 10 -> user = igUserAdapter().fromJson(reader);
                case 11 -> username = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgComment(
                id, from, hidden, legacyInstagramCommentId, likeCount, media, parentId, replies, text, timestamp, user,
                username, additionalJson);
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
        igCommentAuthorAdapter().toJson(writer, value.from);
        writer.name("hidden");
        writer.value(value.hidden);
        writer.name("legacy_instagram_comment_id");
        writer.value(value.legacyInstagramCommentId);
        writer.name("like_count");
        writer.value(value.likeCount);
        writer.name("media");
        igMediaAdapter().toJson(writer, value.media);
        writer.name("parent_id");
        writer.value(value.parentId);
        writer.name("replies");
        igCommentPageAdapter().toJson(writer, value.replies);
        writer.name("text");
        writer.value(value.text);
        writer.name("timestamp");
        Json.writeTimestamp(writer, value.timestamp);
        writer.name("user");
        igUserAdapter().toJson(writer, value.user);
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
