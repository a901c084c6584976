// Generated from spec/nodes/InspectedToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link InspectedToken}. Moshi finds it by its name. */
final class InspectedTokenJsonAdapter extends JsonAdapter<InspectedToken> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "app_id", "type", "application", "data_access_expires_at", "expires_at", "is_valid", "issued_at", "scopes",
            "granular_scopes", "user_id", "error");

    private final JsonAdapter<InspectedTokenType> inspectedTokenTypeAdapter;
    private final JsonAdapter<String> stringAdapter;
    private final JsonAdapter<GranularScope> granularScopeAdapter;

    InspectedTokenJsonAdapter(Moshi moshi) {
        this.inspectedTokenTypeAdapter = moshi.adapter(InspectedTokenType.class);
        this.stringAdapter = moshi.adapter(String.class);
        this.granularScopeAdapter = moshi.adapter(GranularScope.class);
    }

    @Override
    public InspectedToken fromJson(JsonReader reader) throws IOException {
        InspectedToken.Builder builder = new InspectedToken.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.appId = Json.readString(reader);
                case 1 -> builder.type = inspectedTokenTypeAdapter.fromJson(reader);
                case 2 -> builder.application = Json.readString(reader);
                case 3 -> builder.dataAccessExpiresAt = Json.readLong(reader);
                case 4 -> builder.expiresAt = Json.readLong(reader);
                case 5 -> builder.isValid = Json.readBoolean(reader);
                case 6 -> builder.issuedAt = Json.readLong(reader);
                case 7 -> builder.scopes = Json.readList(reader, stringAdapter);
                case 8 -> builder.granularScopes = Json.readList(reader, granularScopeAdapter);
                case 9 -> builder.userId = Json.readString(reader);
                case 10 -> builder.error = Json.readRaw(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable InspectedToken value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("app_id");
        writer.value(value.appId);
        writer.name("type");
        inspectedTokenTypeAdapter.toJson(writer, value.type);
        writer.name("application");
        writer.value(value.application);
        writer.name("data_access_expires_at");
        writer.value(value.dataAccessExpiresAt);
        writer.name("expires_at");
        writer.value(value.expiresAt);
        writer.name("is_valid");
        writer.value(value.isValid);
        writer.name("issued_at");
        writer.value(value.issuedAt);
        writer.name("scopes");
        Json.writeList(writer, stringAdapter, value.scopes);
        writer.name("granular_scopes");
        Json.writeList(writer, granularScopeAdapter, value.granularScopes);
        writer.name("user_id");
        writer.value(value.userId);
        if (value.error != null) {
            writer.name("error");
            Json.writeRaw(writer, value.error);
        }
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(InspectedToken)";
    }
}
