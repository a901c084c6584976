// Generated from spec/nodes/EventNotificationTarget.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link EventNotificationTarget} as its text. Moshi finds it by its name. */
final class EventNotificationTargetJsonAdapter extends JsonAdapter<EventNotificationTarget> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of("EVENT_START", "EVENT_END");

    private static final List<EventNotificationTarget> KNOWN = EventNotificationTarget.known();

    // Moshi looks for a constructor with this parameter.
    EventNotificationTargetJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable EventNotificationTarget fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : EventNotificationTarget.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable EventNotificationTarget value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(EventNotificationTarget)";
    }
}
