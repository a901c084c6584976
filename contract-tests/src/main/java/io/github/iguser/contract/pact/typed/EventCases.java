package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.EndReminderEvent;
import io.github.iguser.facebook.StartReminderEvent;
import io.github.iguser.model.CreatedUpcomingEvent;
import io.github.iguser.model.EventNotification;
import io.github.iguser.model.UpcomingEvent;
import java.time.OffsetDateTime;
import java.util.List;

/** Upcoming events of an account, which graph.facebook.com lists and creates. */
final class EventCases {

    private static final String ACCOUNT = "17841400000000056";
    private static final String TITLE = "Opening of the new workshop";

    private EventCases() {}

    static List<TypedCall> all() {
        return List.of(events(), startReminder(), endReminder());
    }

    private static TypedCall events() {
        return TypedCall.of("listUpcomingEvents/documented")
                .facebook(client -> client.upcomingEvents().list(ACCOUNT))
                .reading((page, read) -> {
                    UpcomingEvent event = page.data().get(0);
                    read.value("$.data[0].id", event.id())
                            .value("$.data[0].title", event.title())
                            .value("$.data[0].start_time", event.startTime())
                            .absent("$.data[0].end_time", event.endTime());
                });
    }

    private static TypedCall startReminder() {
        return TypedCall.of("createUpcomingEvent/documented")
                .facebook(client -> client.upcomingEvents()
                        .create(
                                ACCOUNT,
                                StartReminderEvent.builder()
                                        .title(TITLE)
                                        .startTime(OffsetDateTime.parse("2024-06-30T19:00:00Z"))
                                        .notificationSubtypes(List.of(
                                                EventNotification.BEFORE_EVENT_1_DAY,
                                                EventNotification.BEFORE_EVENT_15_MIN,
                                                EventNotification.EVENT_START))
                                        .build()))
                .readingShort(EventCases::compareCreated);
    }

    private static TypedCall endReminder() {
        return TypedCall.of("createUpcomingEvent/end-reminder-event")
                .facebook(client -> client.upcomingEvents()
                        .create(
                                "17841400000000001",
                                EndReminderEvent.builder()
                                        .title(TITLE)
                                        .startTime(OffsetDateTime.parse("2027-03-06T18:00:00Z"))
                                        .notificationSubtypes(List.of(
                                                EventNotification.BEFORE_EVENT_2_DAY,
                                                EventNotification.BEFORE_EVENT_1_DAY,
                                                EventNotification.BEFORE_EVENT_1_HOUR))
                                        .build()))
                .readingShort(EventCases::compareCreated);
    }

    private static void compareCreated(CreatedUpcomingEvent event, TypedValues read) {
        read.value("$.id", event.id());
    }
}
