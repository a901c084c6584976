package io.github.iguser.facebook;

import static io.github.iguser.model.EventNotification.AFTER_EVENT_1_DAY;
import static io.github.iguser.model.EventNotification.AFTER_EVENT_7_DAY;
import static io.github.iguser.model.EventNotification.BEFORE_EVENT_15_MIN;
import static io.github.iguser.model.EventNotification.BEFORE_EVENT_1_DAY;
import static io.github.iguser.model.EventNotification.BEFORE_EVENT_1_HOUR;
import static io.github.iguser.model.EventNotification.BEFORE_EVENT_2_DAY;
import static io.github.iguser.model.EventNotification.EVENT_START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.EventNotification;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The form that each kind of upcoming event sends, and the values that it refuses. */
class EventFormsTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2024-06-30T19:00:00Z");

    private static StartReminderEvent.Builder ofStart() {
        return StartReminderEvent.builder().title("Open day & \"coffee\"").startTime(START);
    }

    private static EndReminderEvent.Builder ofEnd() {
        return EndReminderEvent.builder().title("Winter sale").startTime(START);
    }

    private static StartReminderEvent reminding(EventNotification... notifications) {
        return ofStart().notificationSubtypes(List.of(notifications)).build();
    }

    private static void assertForm(ReminderEvent event, Map<String, String> form) {
        assertThat(Map.copyOf(event)).isEqualTo(form);
    }

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatThrownBy(build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void requiresTitleAndStart() {
        assertForm(
                ofStart().build(), Map.of("title", "Open day & \"coffee\"", "start_time", "2024-06-30T19:00:00+0000"));
        assertRefused(
                () -> StartReminderEvent.builder().title("Sale").build(),
                "start_time is missing; set startTime(...) before build()");
        assertRefused(
                () -> StartReminderEvent.builder().startTime(START).build(),
                "title is missing; set title(...) before build()");
    }

    @Test
    void sendsStartReminderWithEndAndThreeTimes() {
        assertForm(
                ofStart()
                        .endTime(START.plusHours(2))
                        .notificationSubtypes(List.of(BEFORE_EVENT_1_DAY, AFTER_EVENT_7_DAY, EVENT_START))
                        .build(),
                Map.of(
                        "title", "Open day & \"coffee\"",
                        "start_time", "2024-06-30T19:00:00+0000",
                        "end_time", "2024-06-30T21:00:00+0000",
                        "notification_subtypes", "[\"BEFORE_EVENT_1DAY\",\"AFTER_EVENT_7DAY\",\"EVENT_START\"]"));
    }

    @Test
    void sendsEndReminderWithThreeTimes() {
        assertForm(
                ofEnd().notificationSubtypes(List.of(BEFORE_EVENT_1_HOUR, BEFORE_EVENT_2_DAY, BEFORE_EVENT_1_DAY))
                        .build(),
                Map.of(
                        "title", "Winter sale",
                        "start_time", "2024-06-30T19:00:00+0000",
                        "notification_target_time", "EVENT_END",
                        "notification_subtypes",
                                "[\"BEFORE_EVENT_1HOUR\",\"BEFORE_EVENT_2DAY\",\"BEFORE_EVENT_1DAY\"]"));
        assertRefused(
                () -> ofEnd().build(),
                "notification_subtypes is missing; set notificationSubtypes(...) before build()");
    }

    @Test
    void requiresThreeDistinctTimes() {
        assertRefused(
                () -> reminding(EVENT_START, BEFORE_EVENT_1_DAY),
                "notification_subtypes has 2 items, at least 3 are required: [EVENT_START, BEFORE_EVENT_1DAY]");
        assertRefused(
                () -> reminding(EVENT_START, BEFORE_EVENT_1_DAY, BEFORE_EVENT_15_MIN, AFTER_EVENT_1_DAY),
                "notification_subtypes has 4 items, at most 3 are allowed:"
                        + " [EVENT_START, BEFORE_EVENT_1DAY, BEFORE_EVENT_15MIN, AFTER_EV…]");
        assertRefused(
                () -> reminding(EVENT_START, EVENT_START, BEFORE_EVENT_1_DAY),
                "notification_subtypes[1]: EVENT_START is already in notification_subtypes[0]; each value is"
                        + " allowed only once");
    }

    @Test
    void requiresStartAndDayBeforeInStartReminders() {
        assertRefused(
                () -> reminding(BEFORE_EVENT_15_MIN, BEFORE_EVENT_1_HOUR, BEFORE_EVENT_2_DAY),
                "notification_subtypes lacks EVENT_START and BEFORE_EVENT_1DAY, which a StartReminderEvent needs:"
                        + " [BEFORE_EVENT_15MIN, BEFORE_EVENT_1HOUR, BEFORE_EVENT_2DAY]");
        assertRefused(
                () -> reminding(EVENT_START, BEFORE_EVENT_1_DAY, BEFORE_EVENT_1_HOUR),
                "notification_subtypes has 0 of AFTER_EVENT_1DAY, AFTER_EVENT_2DAY, AFTER_EVENT_3DAY, AFTER_EVENT_4DAY,"
                        + " AFTER_EVENT_5DAY, AFTER_EVENT_6DAY, AFTER_EVENT_7DAY, BEFORE_EVENT_15MIN; a"
                        + " StartReminderEvent needs exactly one of them:"
                        + " [EVENT_START, BEFORE_EVENT_1DAY, BEFORE_EVENT_1HOUR]");
    }

    @Test
    void requiresTheThreeTimesOfAnEndReminder() {
        assertRefused(
                () -> ofEnd().notificationSubtypes(List.of(BEFORE_EVENT_2_DAY, BEFORE_EVENT_1_DAY, EVENT_START))
                        .build(),
                "notification_subtypes lacks BEFORE_EVENT_1HOUR, which an EndReminderEvent needs:"
                        + " [BEFORE_EVENT_2DAY, BEFORE_EVENT_1DAY, EVENT_START]");
    }

    @Test
    void refusesRescheduledNotificationOnCreation() {
        assertRefused(
                () -> reminding(EVENT_START, BEFORE_EVENT_1_DAY, EventNotification.RESCHEDULED),
                "notification_subtypes has 0 of AFTER_EVENT_1DAY, AFTER_EVENT_2DAY, AFTER_EVENT_3DAY, AFTER_EVENT_4DAY,"
                        + " AFTER_EVENT_5DAY, AFTER_EVENT_6DAY, AFTER_EVENT_7DAY, BEFORE_EVENT_15MIN; a"
                        + " StartReminderEvent needs exactly one of them:"
                        + " [EVENT_START, BEFORE_EVENT_1DAY, RESCHEDULED]");
    }
}
