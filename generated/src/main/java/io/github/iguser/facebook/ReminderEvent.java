// Generated from spec/nodes/CreateUpcomingEventForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import com.squareup.moshi.Types;
import io.github.iguser.Parameters;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.EventNotification;
import io.github.iguser.model.ModelAdapters;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters for creating an upcoming event. The valid parameters depend on whether people are reminded of its
 * start or of its end.
 *
 * <p>The kinds:
 * <ul>
 *   <li>{@code StartReminderEvent}: An event with reminders at its start, a day before it, and at one more time, which
 *       is 15 minutes before it by default.
 *   <li>{@code EndReminderEvent}: An event with reminders two days, a day and an hour before its end.
 * </ul>
 */
public abstract class ReminderEvent extends Parameters {
    // Package-private, because the API defines which kinds there are.
    ReminderEvent(Map<String, String> form) {
        super(form);
    }

    // title
    static void title(Map<String, String> form, @Nullable String title) {
        if (title != null) {
            form.put("title", title);
        }
    }

    // start_time
    static void startTime(Map<String, String> form, @Nullable OffsetDateTime startTime) {
        if (startTime != null) {
            form.put("start_time", Limits.timestamp("start_time", startTime));
        }
    }

    // end_time
    static void endTime(Map<String, String> form, @Nullable OffsetDateTime endTime) {
        if (endTime != null) {
            form.put("end_time", Limits.timestamp("end_time", endTime));
        }
    }

    // notification_subtypes
    static void notificationSubtypes(Map<String, String> form, @Nullable List<EventNotification> notificationSubtypes) {
        Limits.minItems("notification_subtypes", notificationSubtypes, 3);
        Limits.maxItems("notification_subtypes", notificationSubtypes, 3);
        Limits.noNulls("notification_subtypes", notificationSubtypes);
        Limits.unique("notification_subtypes", notificationSubtypes);
        if (notificationSubtypes != null) {
            form.put(
                    "notification_subtypes",
                    ModelAdapters.json(Types.newParameterizedType(List.class, EventNotification.class), notificationSubtypes));
        }
    }
}
