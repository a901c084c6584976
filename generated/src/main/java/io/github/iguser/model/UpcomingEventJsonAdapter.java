// Generated from spec/nodes/UpcomingEvent.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.iguser.internal.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link UpcomingEvent}. Moshi finds it by its name. */
final class UpcomingEventJsonAdapter extends JsonAdapter<UpcomingEvent> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "id", "title", "start_time", "end_time", "notification_subtypes", "notification_target_time");

    private final Moshi moshi;
    private volatile @Nullable JsonAdapter<EventNotification> eventNotificationAdapter;
    private volatile @Nullable JsonAdapter<EventNotificationTarget> eventNotificationTargetAdapter;

    UpcomingEventJsonAdapter(Moshi moshi) {
        this.moshi = moshi;
    }

    private JsonAdapter<EventNotification> eventNotificationAdapter() {
        JsonAdapter<EventNotification> adapter = eventNotificationAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(EventNotification.class);
            eventNotificationAdapter = adapter;
        }
        return adapter;
    }

    private JsonAdapter<EventNotificationTarget> eventNotificationTargetAdapter() {
        JsonAdapter<EventNotificationTarget> adapter = eventNotificationTargetAdapter;
        if (adapter == null) {
            adapter = moshi.adapter(EventNotificationTarget.class);
            eventNotificationTargetAdapter = adapter;
        }
        return adapter;
    }

    @Override
    public UpcomingEvent fromJson(JsonReader reader) throws IOException {
        String id = null;
        String title = null;
        OffsetDateTime startTime = null;
        OffsetDateTime endTime = null;
        List<EventNotification> notificationSubtypes = null;
        EventNotificationTarget notificationTargetTime = null;
        Map<String, String> additionalJson = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> id = Json.readString(reader);
                case 1 -> title = Json.readString(reader);
                case 2 -> startTime = Json.readTimestamp(reader);
                case 3 -> endTime = Json.readTimestamp(reader);
                case 4 -> notificationSubtypes = Json.readList(reader, eventNotificationAdapter());
                case 5 -> notificationTargetTime = eventNotificationTargetAdapter().fromJson(reader);
                default -> additionalJson = Json.readMember(reader, additionalJson);
            }
        }
        reader.endObject();
        return new UpcomingEvent(
                id, title, startTime, endTime, notificationSubtypes, notificationTargetTime, additionalJson);
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
        Json.writeList(writer, eventNotificationAdapter(), value.notificationSubtypes);
        writer.name("notification_target_time");
        eventNotificationTargetAdapter().toJson(writer, value.notificationTargetTime);
        Json.writeRawMembers(writer, value.additionalJson);
        writer.endObject();
    }

    @Override
    public String toString() {
        return "JsonAdapter(UpcomingEvent)";
    }
}
