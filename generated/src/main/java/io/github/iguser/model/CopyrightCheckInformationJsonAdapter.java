// Generated from spec/nodes/CopyrightCheckInformation.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Reads and writes {@link CopyrightCheckInformation}. Moshi finds it by its name. */
final class CopyrightCheckInformationJsonAdapter extends JsonAdapter<CopyrightCheckInformation> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "copyright_matches");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter;
    private volatile @Nullable JsonAdapter<CopyrightMatch> copyrightMatchAdapter;

    CopyrightCheckInformationJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter() {
        JsonAdapter<CopyrightCheckStatus> adapter = copyrightCheckStatusAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightCheckStatus.class);
            copyrightCheckStatusAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<CopyrightMatch> copyrightMatchAdapter() {
        JsonAdapter<CopyrightMatch> adapter = copyrightMatchAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(CopyrightMatch.class);
            copyrightMatchAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public CopyrightCheckInformation fromJson(JsonReader reader) throws IOException {
        CopyrightCheckStatus status = null;
        List<CopyrightMatch> copyrightMatches = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> status = copyrightCheckStatusAdapter().fromJson(reader);
                case 1 -> copyrightMatches = Json.readList(reader, copyrightMatchAdapter());
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CopyrightCheckInformation(status, copyrightMatches, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightCheckInformation value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        copyrightCheckStatusAdapter().toJson(writer, value.status);
        writer.name("copyright_matches");
        Json.writeList(writer, copyrightMatchAdapter(), value.copyrightMatches);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightCheckInformation)";
    }
}
