// Generated from spec/nodes/CollaborationInvite.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CollaborationInvite}. Moshi finds it by its name. */
final class CollaborationInviteJsonAdapter extends JsonAdapter<CollaborationInvite> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "media_id", "media_owner_username", "caption", "media_url");

    // Moshi looks for a constructor with this parameter.
    CollaborationInviteJsonAdapter(Moshi moshi) {}
    @Override
    public CollaborationInvite fromJson(JsonReader reader) throws IOException {
        String mediaId = null;
        String mediaOwnerUsername = null;
        String caption = null;
        String mediaUrl = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> mediaId = Json.readString(reader);
                case 1 -> mediaOwnerUsername = Json.readString(reader);
                case 2 -> caption = Json.readString(reader);
                case 3 -> mediaUrl = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CollaborationInvite(mediaId, mediaOwnerUsername, caption, mediaUrl, additionalJson);
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
