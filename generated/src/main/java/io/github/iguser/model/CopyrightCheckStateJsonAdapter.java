// Generated from spec/nodes/CopyrightCheckState.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightCheckState} as its text. Moshi finds it by its name. */
final class CopyrightCheckStateJsonAdapter extends JsonAdapter<CopyrightCheckState> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "not_started", "in_progress", "completed", "complete", "error");

    private static final List<CopyrightCheckState> KNOWN = CopyrightCheckState.known();

    // Moshi looks for a constructor with this parameter.
    CopyrightCheckStateJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable CopyrightCheckState fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : CopyrightCheckState.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightCheckState value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightCheckState)";
    }
}
