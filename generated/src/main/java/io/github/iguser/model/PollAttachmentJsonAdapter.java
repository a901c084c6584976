// Generated from spec/nodes/PollAttachment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PollAttachment}. Moshi finds it by its name. */
final class PollAttachmentJsonAdapter extends JsonAdapter<PollAttachment> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "option_a", "option_b", "option_c", "option_d");

    // Moshi looks for a constructor with this parameter.
    PollAttachmentJsonAdapter(Moshi moshi) {}
    @Override
    public PollAttachment fromJson(JsonReader reader) throws IOException {
        String optionA = null;
        String optionB = null;
        String optionC = null;
        String optionD = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> optionA = Json.readString(reader);
                case 1 -> optionB = Json.readString(reader);
                case 2 -> optionC = Json.readString(reader);
                case 3 -> optionD = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new PollAttachment(optionA, optionB, optionC, optionD, additionalJson);
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
