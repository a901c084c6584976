// Generated from spec/nodes/IgHashtag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link IgHashtag}. Moshi finds it by its name. */
final class IgHashtagJsonAdapter extends JsonAdapter<IgHashtag> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("id", "name");

    // Moshi looks for a constructor with this parameter.
    IgHashtagJsonAdapter(Moshi moshi) {}
    @Override
    public IgHashtag fromJson(JsonReader reader) throws IOException {
        String id = null;
        String name = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> name = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new IgHashtag(id, name, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable IgHashtag value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("name");
        writer.value(value.name);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(IgHashtag)";
    }
}
