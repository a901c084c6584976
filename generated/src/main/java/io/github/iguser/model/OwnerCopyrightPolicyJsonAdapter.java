// Generated from spec/nodes/OwnerCopyrightPolicy.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OwnerCopyrightPolicy}. Moshi finds it by its name. */
final class OwnerCopyrightPolicyJsonAdapter extends JsonAdapter<OwnerCopyrightPolicy> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("name", "actions");

    private final JsonAdapter<CopyrightPolicyAction> copyrightPolicyActionAdapter;

    OwnerCopyrightPolicyJsonAdapter(Moshi moshi) {
        this.copyrightPolicyActionAdapter = moshi.adapter(CopyrightPolicyAction.class);
    }

    @Override
    public OwnerCopyrightPolicy fromJson(JsonReader reader) throws IOException {
        OwnerCopyrightPolicy.Builder builder = new OwnerCopyrightPolicy.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.name = Json.readString(reader);
                case 1 -> builder.actions = Json.readList(reader, copyrightPolicyActionAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable OwnerCopyrightPolicy value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("name");
        writer.value(value.name);
        writer.name("actions");
        Json.writeList(writer, copyrightPolicyActionAdapter, value.actions);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(OwnerCopyrightPolicy)";
    }
}
