// Generated from spec/nodes/PollAttachment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PollAttachment}. Moshi finds it by its name. */
final class PollAttachmentJsonAdapter extends JsonAdapter<PollAttachment> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "option_a", "option_b", "option_c", "option_d");

    PollAttachmentJsonAdapter(Moshi moshi) {
    }

    @Override
    public PollAttachment fromJson(JsonReader reader) throws IOException {
        PollAttachment.Builder builder = new PollAttachment.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.optionA = Json.readString(reader);
                case 1 -> builder.optionB = Json.readString(reader);
                case 2 -> builder.optionC = Json.readString(reader);
                case 3 -> builder.optionD = Json.readString(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PollAttachment value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("option_a");
        writer.value(value.optionA);
        writer.name("option_b");
        writer.value(value.optionB);
        writer.name("option_c");
        writer.value(value.optionC);
        writer.name("option_d");
        writer.value(value.optionD);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(PollAttachment)";
    }
}
