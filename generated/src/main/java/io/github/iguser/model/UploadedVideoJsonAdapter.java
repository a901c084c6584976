// Generated from spec/nodes/UploadedVideo.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UploadedVideo}. Moshi finds it by its name. */
final class UploadedVideoJsonAdapter extends JsonAdapter<UploadedVideo> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("success", "message");

    // Moshi looks for a constructor with this parameter.
    UploadedVideoJsonAdapter(Moshi moshi) {}
    @Override
    public UploadedVideo fromJson(JsonReader reader) throws IOException {
        Boolean success = null;
        String message = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> success = Json.readBoolean(reader);
                case 1 -> message = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new UploadedVideo(success, message, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable UploadedVideo value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("success");
        writer.value(value.success);
        writer.name("message");
        writer.value(value.message);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(UploadedVideo)";
    }
}
