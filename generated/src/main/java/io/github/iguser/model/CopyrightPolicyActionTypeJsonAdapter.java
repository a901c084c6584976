// Generated from spec/nodes/CopyrightPolicyActionType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightPolicyActionType} as its text. Moshi finds it by its name. */
final class CopyrightPolicyActionTypeJsonAdapter extends JsonAdapter<CopyrightPolicyActionType> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("BLOCK", "MUTE");

    private static final List<CopyrightPolicyActionType> KNOWN = CopyrightPolicyActionType.known();

    // Moshi looks for a constructor with this parameter.
    CopyrightPolicyActionTypeJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable CopyrightPolicyActionType fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : CopyrightPolicyActionType.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightPolicyActionType value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightPolicyActionType)";
    }
}
