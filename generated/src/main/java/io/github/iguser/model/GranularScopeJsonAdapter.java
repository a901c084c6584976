// Generated from spec/nodes/GranularScope.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link GranularScope}. Moshi finds it by its name. */
final class GranularScopeJsonAdapter extends JsonAdapter<GranularScope> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("scope", "target_ids");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<String> stringAdapter;

    GranularScopeJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<String> stringAdapter() {
        JsonAdapter<String> adapter = stringAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(String.class);
            stringAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public GranularScope fromJson(JsonReader reader) throws IOException {
        String scope = null;
        List<String> targetIds = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> scope = Json.readString(reader);
                case 1 -> targetIds = Json.readList(reader, stringAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new GranularScope(scope, targetIds, additionalJson);
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
        Json.writeList(writer, stringAdapter(), value.targetIds);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(GranularScope)";
    }
}
