// Generated from spec/nodes/UserTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UserTag}. Moshi finds it by its name. */
final class UserTagJsonAdapter extends JsonAdapter<UserTag> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("username", "x", "y");

    UserTagJsonAdapter(Moshi moshi) {
    }

    @Override
    public UserTag fromJson(JsonReader reader) throws IOException {
        UserTag.Builder builder = new UserTag.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.username = Json.readString(reader);
                case 1 -> builder.x = Json.readDouble(reader);
                case 2 -> builder.y = Json.readDouble(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable UserTag value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("username");
        writer.value(value.username);
        writer.name("x");
        writer.value(value.x);
        writer.name("y");
        writer.value(value.y);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(UserTag)";
    }
}
