// Generated from spec/nodes/CopyrightCheckInformation.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CopyrightCheckInformation}. Moshi finds it by its name. */
final class CopyrightCheckInformationJsonAdapter extends JsonAdapter<CopyrightCheckInformation> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("status", "copyright_matches");

    private final JsonAdapter<CopyrightCheckStatus> copyrightCheckStatusAdapter;
    private final JsonAdapter<CopyrightMatch> copyrightMatchAdapter;

    CopyrightCheckInformationJsonAdapter(Moshi moshi) {
        this.copyrightCheckStatusAdapter = moshi.adapter(CopyrightCheckStatus.class);
        this.copyrightMatchAdapter = moshi.adapter(CopyrightMatch.class);
    }

    @Override
    public CopyrightCheckInformation fromJson(JsonReader reader) throws IOException {
        CopyrightCheckInformation.Builder builder = new CopyrightCheckInformation.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.status = copyrightCheckStatusAdapter.fromJson(reader);
                case 1 -> builder.copyrightMatches = Json.readList(reader, copyrightMatchAdapter);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CopyrightCheckInformation value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("status");
        copyrightCheckStatusAdapter.toJson(writer, value.status);
        writer.name("copyright_matches");
        Json.writeList(writer, copyrightMatchAdapter, value.copyrightMatches);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CopyrightCheckInformation)";
    }
}
