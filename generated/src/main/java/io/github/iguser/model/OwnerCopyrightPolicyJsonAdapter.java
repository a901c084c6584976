// Generated from spec/nodes/OwnerCopyrightPolicy.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link OwnerCopyrightPolicy}. Moshi finds it by its name. */
final class OwnerCopyrightPolicyJsonAdapter extends JsonAdapter<OwnerCopyrightPolicy> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("name", "actions");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<CopyrightPolicyAction> copyrightPolicyActionAdapter;

    OwnerCopyrightPolicyJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<CopyrightPolicyAction> copyrightPolicyActionAdapter() {
        JsonAdapter<CopyrightPolicyAction> adapter = copyrightPolicyActionAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightPolicyAction.class);
            copyrightPolicyActionAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public OwnerCopyrightPolicy fromJson(JsonReader reader) throws IOException {
        String name = null;
        List<CopyrightPolicyAction> actions = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> name = Json.readString(reader);
                case 1 -> actions = Json.readList(reader, copyrightPolicyActionAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new OwnerCopyrightPolicy(name, actions, additionalJson);
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
        Json.writeList(writer, copyrightPolicyActionAdapter(), value.actions);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(OwnerCopyrightPolicy)";
    }
}
