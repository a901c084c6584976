// Generated from spec/nodes/InspectedToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link InspectedToken}. Moshi finds it by its name. */
final class InspectedTokenJsonAdapter extends JsonAdapter<InspectedToken> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "app_id", "type", "application", "data_access_expires_at", "expires_at", "is_valid", "issued_at", "scopes",
            "granular_scopes", "user_id", "error");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<InspectedTokenType> inspectedTokenTypeAdapter;
    private volatile @Nullable JsonAdapter<String> stringAdapter;
    private volatile @Nullable JsonAdapter<GranularScope> granularScopeAdapter;

    InspectedTokenJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<InspectedTokenType> inspectedTokenTypeAdapter() {
        JsonAdapter<InspectedTokenType> adapter = inspectedTokenTypeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(InspectedTokenType.class);
            inspectedTokenTypeAdapter = adapter;
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

    private JsonAdapter<GranularScope> granularScopeAdapter() {
        JsonAdapter<GranularScope> adapter = granularScopeAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(GranularScope.class);
            granularScopeAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public InspectedToken fromJson(JsonReader reader) throws IOException {
        String appId = null;
        InspectedTokenType type = null;
        String application = null;
        Long dataAccessExpiresAt = null;
        Long expiresAt = null;
        Boolean isValid = null;
        Long issuedAt = null;
        List<String> scopes = null;
        List<GranularScope> granularScopes = null;
        String userId = null;
        String error = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> appId = Json.readString(reader);
                case 1 -> type = inspectedTokenTypeAdapter().fromJson(reader);
                case 2 -> application = Json.readString(reader);
                case 3 -> dataAccessExpiresAt = Json.readLong(reader);
                case 4 -> expiresAt = Json.readLong(reader);
                case 5 -> isValid = Json.readBoolean(reader);
                case 6 -> issuedAt = Json.readLong(reader);
                case 7 -> scopes = Json.readList(reader, stringAdapter());
                case 8 -> granularScopes = Json.readList(reader, granularScopeAdapter());
                case 9 -> userId = Json.readString(reader);
                case 10 -> error = Json.readRaw(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new InspectedToken(
                appId, type, application, dataAccessExpiresAt, expiresAt, isValid, issuedAt, scopes, granularScopes,
                userId, error, additionalJson);
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
        inspectedTokenTypeAdapter().toJson(writer, value.type);
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
        Json.writeList(writer, stringAdapter(), value.scopes);
        writer.name("granular_scopes");
        Json.writeList(writer, granularScopeAdapter(), value.granularScopes);
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
