// Generated from spec/nodes/IgCommentAuthor.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgCommentAuthor}. Moshi finds it by its name. */
final class IgCommentAuthorJsonAdapter extends JsonAdapter<IgCommentAuthor> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("id", "username", "self_ig_scoped_id");

    IgCommentAuthorJsonAdapter(Moshi moshi) {
    }

    @Override
    public IgCommentAuthor fromJson(JsonReader reader) throws IOException {
        IgCommentAuthor.Builder builder = new IgCommentAuthor.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.username = Json.readString(reader);
                case 2 -> builder.selfIgScopedId = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
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
