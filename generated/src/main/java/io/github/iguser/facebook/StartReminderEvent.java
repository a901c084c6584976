// Generated from spec/nodes/CreateUpcomingEventForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.EventNotification;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event with reminders at its start, a day before it, and at one more time, which is 15 minutes before it by
 * default.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class StartReminderEvent extends ReminderEvent {
    private StartReminderEvent(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static StartReminderEvent of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable OffsetDateTime startTime;
        private @Nullable String title;
        private @Nullable OffsetDateTime endTime;
        private @Nullable List<EventNotification> notificationSubtypes;

        private Builder() {
            super(
                    "start_time", "use startTime(...)",
                    "title", "use title(...)",
                    "end_time", "use endTime(...)",
                    "notification_subtypes", "use notificationSubtypes(...)");
        }

        /**
         * Time at which the event starts.
         *
         * <p>The instant is sent in UTC, to the second.
         */
        public Builder startTime(OffsetDateTime startTime) {
            this.startTime = Limits.given("start_time", startTime);
            return this;
        }

        /** Title of the event. A limit of its length is not documented. */
        public Builder title(String title) {
            this.title = Limits.given("title", title);
            return this;
        }

        /**
         * Time at which the event ends.
         *
         * <p>The instant is sent in UTC, to the second.
         */
        public Builder endTime(OffsetDateTime endTime) {
            this.endTime = Limits.given("end_time", endTime);
            return this;
        }

        /**
         * The times at which people are reminded, three in any order.
         *
         * <p>Required here: {@code EVENT_START} and {@code BEFORE_EVENT_1DAY}. Exactly one of these is required here:
         * {@code AFTER_EVENT_1DAY}, {@code AFTER_EVENT_2DAY}, {@code AFTER_EVENT_3DAY}, {@code AFTER_EVENT_4DAY},
         * {@code AFTER_EVENT_5DAY}, {@code AFTER_EVENT_6DAY}, {@code AFTER_EVENT_7DAY} or {@code BEFORE_EVENT_15MIN}.
         */
        public Builder notificationSubtypes(List<EventNotification> notificationSubtypes) {
            this.notificationSubtypes = Limits.given("notification_subtypes", notificationSubtypes);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public StartReminderEvent build() {
            Limits.required("start_time", startTime, "set startTime(...) before build()");
            Limits.required("title", title, "set title(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            ReminderEvent.startTime(form, startTime);
            ReminderEvent.title(form, title);
            ReminderEvent.endTime(form, endTime);
            ReminderEvent.notificationSubtypes(form, notificationSubtypes);
            Limits.holds(
                    "notification_subtypes",
                    notificationSubtypes,
                    List.of("EVENT_START", "BEFORE_EVENT_1DAY"),
                    "a StartReminderEvent");
            Limits.holdsOne(
                    "notification_subtypes",
                    notificationSubtypes,
                    List.of(
                            "AFTER_EVENT_1DAY", "AFTER_EVENT_2DAY", "AFTER_EVENT_3DAY", "AFTER_EVENT_4DAY",
                            "AFTER_EVENT_5DAY", "AFTER_EVENT_6DAY", "AFTER_EVENT_7DAY", "BEFORE_EVENT_15MIN"),
                    "a StartReminderEvent");
            return new StartReminderEvent(withOthers(form));
        }
    }
}
