// Generated from spec/nodes/AccessToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AccessToken}. Moshi finds it by its name. */
final class AccessTokenJsonAdapter extends JsonAdapter<AccessToken> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "access_token", "token_type", "expires_in", "permissions");

    AccessTokenJsonAdapter(Moshi moshi) {
    }

    @Override
    public AccessToken fromJson(JsonReader reader) throws IOException {
        AccessToken.Builder builder = new AccessToken.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.accessToken = Json.readString(reader);
                case 1 -> builder.tokenType = Json.readString(reader);
                case 2 -> builder.expiresIn = Json.readLong(reader);
                case 3 -> builder.permissions = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable AccessToken value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("access_token");
        writer.value(value.accessToken);
        writer.name("token_type");
        writer.value(value.tokenType);
        writer.name("expires_in");
        writer.value(value.expiresIn);
        writer.name("permissions");
        writer.value(value.permissions);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(AccessToken)";
    }
}
