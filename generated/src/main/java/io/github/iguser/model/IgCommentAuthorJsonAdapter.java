// Generated from spec/nodes/IgCommentAuthor.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgCommentAuthor}. Moshi finds it by its name. */
final class IgCommentAuthorJsonAdapter extends JsonAdapter<IgCommentAuthor> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("id", "username", "self_ig_scoped_id");

    // Moshi looks for a constructor with this parameter.
    IgCommentAuthorJsonAdapter(Moshi moshi) {}
    @Override
    public IgCommentAuthor fromJson(JsonReader reader) throws IOException {
        String id = null;
        String username = null;
        String selfIgScopedId = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> username = Json.readString(reader);
                case 2 -> selfIgScopedId = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgCommentAuthor(id, username, selfIgScopedId, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgCommentAuthor value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("username");
        writer.value(value.username);
        writer.name("self_ig_scoped_id");
        writer.value(value.selfIgScopedId);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgCommentAuthor)";
    }
}
