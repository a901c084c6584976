// Generated from spec/nodes/CopyrightCheckStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightCheckStatus}. Moshi finds it by its name. */
final class CopyrightCheckStatusJsonAdapter extends JsonAdapter<CopyrightCheckStatus> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "matches_found");

    private final JsonAdapter<CopyrightCheckState> copyrightCheckStateAdapter;

    CopyrightCheckStatusJsonAdapter(Moshi moshi) {
        this.copyrightCheckStateAdapter = moshi.adapter(CopyrightCheckState.class);
    }

    @Override
    public CopyrightCheckStatus fromJson(JsonReader reader) throws IOException {
        CopyrightCheckStatus.Builder builder = new CopyrightCheckStatus.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.status = copyrightCheckStateAdapter.fromJson(reader);
                case 1 -> builder.matchesFound = Json.readBoolean(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightCheckStatus value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        copyrightCheckStateAdapter.toJson(writer, value.status);
        writer.name("matches_found");
        writer.value(value.matchesFound);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightCheckStatus)";
    }
}
