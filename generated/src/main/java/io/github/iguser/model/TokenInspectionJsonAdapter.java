// Generated from spec/nodes/TokenInspection.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link TokenInspection}. Moshi finds it by its name. */
final class TokenInspectionJsonAdapter extends JsonAdapter<TokenInspection> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("data");

    private final JsonAdapter<InspectedToken> inspectedTokenAdapter;

    TokenInspectionJsonAdapter(Moshi moshi) {
        this.inspectedTokenAdapter = moshi.adapter(InspectedToken.class);
    }

    @Override
    public TokenInspection fromJson(JsonReader reader) throws IOException {
        TokenInspection.Builder builder = new TokenInspection.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.data = inspectedTokenAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable TokenInspection value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("data");
        inspectedTokenAdapter.toJson(writer, value.data);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(TokenInspection)";
    }
}
