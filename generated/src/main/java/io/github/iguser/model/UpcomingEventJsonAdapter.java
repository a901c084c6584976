// Generated from spec/nodes/UpcomingEvent.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UpcomingEvent}. Moshi finds it by its name. */
final class UpcomingEventJsonAdapter extends JsonAdapter<UpcomingEvent> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "title", "start_time", "end_time", "notification_subtypes", "notification_target_time");

    private final JsonAdapter<EventNotification> eventNotificationAdapter;
    private final JsonAdapter<EventNotificationTarget> eventNotificationTargetAdapter;

    UpcomingEventJsonAdapter(Moshi moshi) {
        this.eventNotificationAdapter = moshi.adapter(EventNotification.class);
        this.eventNotificationTargetAdapter = moshi.adapter(EventNotificationTarget.class);
    }

    @Override
    public UpcomingEvent fromJson(JsonReader reader) throws IOException {
        UpcomingEvent.Builder builder = new UpcomingEvent.Builder();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> builder.id = Json.readString(reader);
                case 1 -> builder.title = Json.readString(reader);
                case 2 -> builder.startTime = Json.readTimestamp(reader);
                case 3 -> builder.endTime = Json.readTimestamp(reader);
                case 4 -> builder.notificationSubtypes = Json.readList(reader, eventNotificationAdapter);
                case 5 -> builder.notificationTargetTime = eventNotificationTargetAdapter.fromJson(reader);
                default -> builder.additionalJson.put(reader.nextName(), Json.readRaw(reader));
            }
        }
        reader.endObject();
        return builder.build();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable UpcomingEvent value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        writer.name("id");
        writer.value(value.id);
        writer.name("title");
        writer.value(value.title);
        writer.name("start_time");
        Json.writeTimestamp(writer, value.startTime);
        writer.name("end_time");
        Json.writeTimestamp(writer, value.endTime);
        writer.name("notification_subtypes");
        Json.writeList(writer, eventNotificationAdapter, value.notificationSubtypes);
        writer.name("notification_target_time");
        eventNotificationTargetAdapter.toJson(writer, value.notificationTargetTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(UpcomingEvent)";
    }
}
