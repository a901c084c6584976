// Generated from spec/nodes/AccessToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link AccessToken}. Moshi finds it by its name. */
final class AccessTokenJsonAdapter extends JsonAdapter<AccessToken> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "access_token", "token_type", "expires_in", "permissions");

    // Moshi looks for a constructor with this parameter.
    AccessTokenJsonAdapter(Moshi moshi) {}
    @Override
    public AccessToken fromJson(JsonReader reader) throws IOException {
        String accessToken = null;
        String tokenType = null;
        Long expiresIn = null;
        String permissions = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> accessToken = Json.readString(reader);
                case 1 -> tokenType = Json.readString(reader);
                case 2 -> expiresIn = Json.readLong(reader);
                case 3 -> permissions = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new AccessToken(accessToken, tokenType, expiresIn, permissions, additionalJson);
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
