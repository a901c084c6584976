// Generated from spec/nodes/CopyrightPolicyAction.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link CopyrightPolicyAction}. Moshi finds it by its name. */
final class CopyrightPolicyActionJsonAdapter extends JsonAdapter<CopyrightPolicyAction> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("action", "geos");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<CopyrightPolicyActionType> copyrightPolicyActionTypeAdapter;
    private volatile @Nullable JsonAdapter<String> stringAdapter;

    CopyrightPolicyActionJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<CopyrightPolicyActionType> copyrightPolicyActionTypeAdapter() {
        JsonAdapter<CopyrightPolicyActionType> adapter = copyrightPolicyActionTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightPolicyActionType.class);
            copyrightPolicyActionTypeAdapter = adapter;
        }
        return adapter;
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
    public CopyrightPolicyAction fromJson(JsonReader reader) throws IOException {
        CopyrightPolicyActionType action = null;
        List<String> geos = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> action = copyrightPolicyActionTypeAdapter().fromJson(reader);
                case 1 -> geos = Json.readList(reader, stringAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CopyrightPolicyAction(action, geos, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightPolicyAction value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("action");
        copyrightPolicyActionTypeAdapter().toJson(writer, value.action);
        writer.name("geos");
        Json.writeList(writer, stringAdapter(), value.geos);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightPolicyAction)";
    }
}
