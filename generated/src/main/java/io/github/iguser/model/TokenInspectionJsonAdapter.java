// Generated from spec/nodes/TokenInspection.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TokenInspection}. Moshi finds it by its name. */
final class TokenInspectionJsonAdapter extends JsonAdapter<TokenInspection> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("data");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<InspectedToken> inspectedTokenAdapter;

    TokenInspectionJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<InspectedToken> inspectedTokenAdapter() {
        JsonAdapter<InspectedToken> adapter = inspectedTokenAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InspectedToken.class);
            inspectedTokenAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public TokenInspection fromJson(JsonReader reader) throws IOException {
        InspectedToken data = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> data = inspectedTokenAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new TokenInspection(data, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TokenInspection value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("data");
        inspectedTokenAdapter().toJson(writer, value.data);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(TokenInspection)";
    }
}
