// Generated from spec/nodes/EventNotification.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link EventNotification} as its text. Moshi finds it by its name. */
final class EventNotificationJsonAdapter extends JsonAdapter<EventNotification> {
    private static final JsonReader.Options TEXTS = JsonReader.Options.of(
            "EVENT_START", "BEFORE_EVENT_15MIN", "BEFORE_EVENT_1HOUR", "BEFORE_EVENT_1DAY", "BEFORE_EVENT_2DAY",
            "AFTER_EVENT_1DAY", "AFTER_EVENT_2DAY", "AFTER_EVENT_3DAY", "AFTER_EVENT_4DAY", "AFTER_EVENT_5DAY",
            "AFTER_EVENT_6DAY", "AFTER_EVENT_7DAY", "RESCHEDULED");

    private static final List<EventNotification> KNOWN = EventNotification.known();

    // Moshi looks for a constructor with this parameter.
    EventNotificationJsonAdapter(Moshi moshi) {}

    @Override
    public @Nullable EventNotification fromJson(JsonReader reader) throws IOException {
        int known = reader.selectString(TEXTS);
        if (known >= 0) {
            return KNOWN.get(known);
        }
        String value = Json.readString(reader);
        return value == null ? null : EventNotification.of(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable EventNotification value) throws IOException {
        writer.value(value == null ? null : value.value());
    }

    @Override
    public String toString() {
        return "JsonAdapter(EventNotification)";
    }
}
