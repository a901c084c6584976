// Generated from spec/nodes/Success.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Success}. Moshi finds it by its name. */
final class SuccessJsonAdapter extends JsonAdapter<Success> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("success");

    // Moshi looks for a constructor with this parameter.
    SuccessJsonAdapter(Moshi moshi) {}
    @Override
    public Success fromJson(JsonReader reader) throws IOException {
        Boolean success = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> success = Json.readBoolean(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new Success(success, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Success value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("success");
        writer.value(value.success);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(Success)";
    }
}
