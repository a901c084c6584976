// Generated from spec/nodes/CreatedUpcomingEvent.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link CreatedUpcomingEvent}. Moshi finds it by its name. */
final class CreatedUpcomingEventJsonAdapter extends JsonAdapter<CreatedUpcomingEvent> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("id");

    // Moshi looks for a constructor with this parameter.
    CreatedUpcomingEventJsonAdapter(Moshi moshi) {}
    @Override
    public CreatedUpcomingEvent fromJson(JsonReader reader) throws IOException {
        String id = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new CreatedUpcomingEvent(id, additionalJson);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable CreatedUpcomingEvent value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(CreatedUpcomingEvent)";
    }
}
