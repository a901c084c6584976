// Generated from spec/nodes/VideoPhaseError.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VideoPhaseError}. Moshi finds it by its name. */
final class VideoPhaseErrorJsonAdapter extends JsonAdapter<VideoPhaseError> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("code", "message");

    // Moshi looks for a constructor with this parameter.
    VideoPhaseErrorJsonAdapter(Moshi moshi) {}
    @Override
    public VideoPhaseError fromJson(JsonReader reader) throws IOException {
        Long code = null;
        String message = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> code = Json.readLong(reader);
                case 1 -> message = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new VideoPhaseError(code, message, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable VideoPhaseError value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("code");
        writer.value(value.code);
        writer.name("message");
        writer.value(value.message);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(VideoPhaseError)";
    }
}
