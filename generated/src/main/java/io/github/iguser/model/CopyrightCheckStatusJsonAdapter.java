// Generated from spec/nodes/CopyrightCheckStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightCheckStatus}. Moshi finds it by its name. */
final class CopyrightCheckStatusJsonAdapter extends JsonAdapter<CopyrightCheckStatus> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "matches_found");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<CopyrightCheckState> copyrightCheckStateAdapter;

    CopyrightCheckStatusJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<CopyrightCheckState> copyrightCheckStateAdapter() {
        JsonAdapter<CopyrightCheckState> adapter = copyrightCheckStateAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightCheckState.class);
            copyrightCheckStateAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public CopyrightCheckStatus fromJson(JsonReader reader) throws IOException {
        CopyrightCheckState status = null;
        Boolean matchesFound = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> status = copyrightCheckStateAdapter().fromJson(reader);
                case 1 -> matchesFound = Json.readBoolean(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CopyrightCheckStatus(status, matchesFound, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightCheckStatus value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        copyrightCheckStateAdapter().toJson(writer, value.status);
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
