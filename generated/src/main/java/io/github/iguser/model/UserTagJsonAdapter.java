// Generated from spec/nodes/UserTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UserTag}. Moshi finds it by its name. */
final class UserTagJsonAdapter extends JsonAdapter<UserTag> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("username", "x", "y");

    // Moshi looks for a constructor with this parameter.
    UserTagJsonAdapter(Moshi moshi) {}
    @Override
    public UserTag fromJson(JsonReader reader) throws IOException {
        String username = null;
        Double x = null;
        Double y = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> username = Json.readString(reader);
                case 1 -> x = Json.readDouble(reader);
                case 2 -> y = Json.readDouble(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new UserTag(username, x, y, additionalJson);
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
