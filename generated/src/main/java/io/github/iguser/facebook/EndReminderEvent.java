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
 * An event with reminders two days, a day and an hour before its end. The API accepts no {@code end_time} for it.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class EndReminderEvent extends ReminderEvent {
    private EndReminderEvent(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static EndReminderEvent of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable List<EventNotification> notificationSubtypes;
        private @Nullable OffsetDateTime startTime;
        private @Nullable String title;

        private Builder() {
            super(
                    "notification_subtypes", "use notificationSubtypes(...)",
                    "start_time", "use startTime(...)",
                    "title", "use title(...)",
                    "notification_target_time", "it is always EVENT_END here, so leave it out");
        }

        /**
         * The times at which people are reminded, three in any order.
         *
         * <p>Required here: {@code BEFORE_EVENT_2DAY}, {@code BEFORE_EVENT_1DAY} and {@code BEFORE_EVENT_1HOUR}.
         */
        public Builder notificationSubtypes(List<EventNotification> notificationSubtypes) {
            this.notificationSubtypes = Limits.given("notification_subtypes", notificationSubtypes);
            return this;
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
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public EndReminderEvent build() {
            Limits.required(
                    "notification_subtypes", notificationSubtypes, "set notificationSubtypes(...) before build()");
            Limits.required("start_time", startTime, "set startTime(...) before build()");
            Limits.required("title", title, "set title(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("notification_target_time", "EVENT_END");
            ReminderEvent.notificationSubtypes(form, notificationSubtypes);
            ReminderEvent.startTime(form, startTime);
            ReminderEvent.title(form, title);
            Limits.holds(
                    "notification_subtypes",
                    notificationSubtypes,
                    List.of("BEFORE_EVENT_2DAY", "BEFORE_EVENT_1DAY", "BEFORE_EVENT_1HOUR"),
                    "an EndReminderEvent");
            return new EndReminderEvent(withOthers(form));
        }
    }
}
