// Generated from spec/nodes/CollaborationInvite.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CollaborationInvite}. Moshi finds it by its name. */
final class CollaborationInviteJsonAdapter extends JsonAdapter<CollaborationInvite> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "media_id", "media_owner_username", "caption", "media_url");

    CollaborationInviteJsonAdapter(Moshi moshi) {
    }

    @Override
    public CollaborationInvite fromJson(JsonReader reader) throws IOException {
        CollaborationInvite.Builder builder = new CollaborationInvite.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.mediaId = Json.readString(reader);
                case 1 -> builder.mediaOwnerUsername = Json.readString(reader);
                case 2 -> builder.caption = Json.readString(reader);
                case 3 -> builder.mediaUrl = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CollaborationInvite value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("media_id");
        writer.value(value.mediaId);
        writer.name("media_owner_username");
        writer.value(value.mediaOwnerUsername);
        writer.name("caption");
        writer.value(value.caption);
        writer.name("media_url");
        writer.value(value.mediaUrl);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CollaborationInvite)";
    }
}
