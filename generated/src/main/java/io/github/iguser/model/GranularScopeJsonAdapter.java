// Generated from spec/nodes/GranularScope.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link GranularScope}. Moshi finds it by its name. */
final class GranularScopeJsonAdapter extends JsonAdapter<GranularScope> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("scope", "target_ids");

    private final JsonAdapter<String> stringAdapter;

    GranularScopeJsonAdapter(Moshi moshi) {
        this.stringAdapter = moshi.adapter(String.class);
    }

    @Override
    public GranularScope fromJson(JsonReader reader) throws IOException {
        GranularScope.Builder builder = new GranularScope.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.scope = Json.readString(reader);
                case 1 -> builder.targetIds = Json.readList(reader, stringAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable GranularScope value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("scope");
        writer.value(value.scope);
        writer.name("target_ids");
        Json.writeList(writer, stringAdapter, value.targetIds);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(GranularScope)";
    }
}
