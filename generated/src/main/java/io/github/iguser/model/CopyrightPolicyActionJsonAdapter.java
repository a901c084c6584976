// Generated from spec/nodes/CopyrightPolicyAction.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightPolicyAction}. Moshi finds it by its name. */
final class CopyrightPolicyActionJsonAdapter extends JsonAdapter<CopyrightPolicyAction> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("action", "geos");

    private final JsonAdapter<CopyrightPolicyActionType> copyrightPolicyActionTypeAdapter;
    private final JsonAdapter<String> stringAdapter;

    CopyrightPolicyActionJsonAdapter(Moshi moshi) {
        this.copyrightPolicyActionTypeAdapter = moshi.adapter(CopyrightPolicyActionType.class);
        this.stringAdapter = moshi.adapter(String.class);
    }

    @Override
    public CopyrightPolicyAction fromJson(JsonReader reader) throws IOException {
        CopyrightPolicyAction.Builder builder = new CopyrightPolicyAction.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.action = copyrightPolicyActionTypeAdapter.fromJson(reader);
                case 1 -> builder.geos = Json.readList(reader, stringAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightPolicyAction value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("action");
        copyrightPolicyActionTypeAdapter.toJson(writer, value.action);
        writer.name("geos");
        Json.writeList(writer, stringAdapter, value.geos);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightPolicyAction)";
    }
}
