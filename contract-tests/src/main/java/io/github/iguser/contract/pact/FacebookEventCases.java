package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.Page;
import io.github.iguser.facebook.EndReminderEvent;
import io.github.iguser.facebook.ListUpcomingEventsParams;
import io.github.iguser.facebook.ReminderEvent;
import io.github.iguser.facebook.StartReminderEvent;
import io.github.iguser.model.CreatedUpcomingEvent;
import io.github.iguser.model.EventNotification;
import io.github.iguser.model.UpcomingEvent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Events of the account of which people can be reminded, on graph.facebook.com. */
final class FacebookEventCases {

    static final OffsetDateTime START = OffsetDateTime.parse("2027-03-06T18:00:00Z");
    static final String TITLE = "Opening of the new workshop";

    private static final ListCases<UpcomingEvent> EVENTS = new ListCases<>(
            "listUpcomingEvents",
            "upcoming_events",
            "upcoming events",
            Map.of("fields", "id,title,start_time"),
            FacebookEventCases::events,
            (read, path, event) -> read.value(path + ".id", event.id())
                    .value(path + ".title", event.title())
                    .value(path + ".start_time", event.startTime()));

    private FacebookEventCases() {}

    static List<ConsumerCase> all() {
        return Stream.concat(
                        EVENTS.ofLinks().stream(),
                        Stream.of(
                                defaultFields(),
                                everyField(),
                                notifications(),
                                ofStart(),
                                ofStartWithEverything(),
                                ofEnd()))
                .toList();
    }

    private static Page<UpcomingEvent> events(Clients clients, ListCases.Place place) {
        ListUpcomingEventsParams.Builder params =
                ListUpcomingEventsParams.builder().fields(f -> f.id().title().startTime());
        place.on(params::limit, params::after, params::before);
        return events(clients, params);
    }

    private static Page<UpcomingEvent> events(Clients clients, ListUpcomingEventsParams.Builder params) {
        return clients.facebook()
                .upcomingEvents()
                .list(ListCases.ID, params.build())
                .execute();
    }

    private static ConsumerCase.Builder list(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listUpcomingEvents", description)
                .given(state)
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/upcoming_events");
    }

    private static ConsumerCase defaultFields() {
        return list("lists events without saying which fields", "an account with events")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    UpcomingEvent first = clients.facebook()
                            .upcomingEvents()
                            .list(ListCases.ID)
                            .execute()
                            .data()
                            .get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].title", first.title())
                            .value("$.data[0].start_time", first.startTime())
                            .absent("$.data[0].end_time", first.endTime());
                });
    }

    private static ConsumerCase everyField() {
        return list("lists events with all that is known of them", "an account with events")
                .query("fields", "id,title,start_time,end_time,notification_subtypes,notification_target_time")
                .calling((clients, read) -> {
                    UpcomingEvent first = events(
                                    clients,
                                    ListUpcomingEventsParams.builder()
                                            .fields(f -> f.id().title()
                                                    .startTime()
                                                    .endTime()
                                                    .notificationSubtypes()
                                                    .notificationTargetTime()))
                            .data()
                            .get(0);
                    read.value("$.data[0].title", first.title())
                            .value("$.data[0].start_time", first.startTime())
                            .value("$.data[0].end_time", first.endTime())
                            .value(
                                    "$.data[0].notification_subtypes[0]",
                                    first.notificationSubtypes().get(0))
                            .value("$.data[0].notification_target_time", first.notificationTargetTime());
                });
    }

    private static ConsumerCase notifications() {
        return list("lists when people are reminded of events", "an account with events")
                .query("fields", "id,notification_subtypes")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    UpcomingEvent first = events(
                                    clients,
                                    ListUpcomingEventsParams.builder().fields(f -> f.id().notificationSubtypes()))
                            .data()
                            .get(0);
                    read.value("$.data[0].id", first.id())
                            .value(
                                    "$.data[0].notification_subtypes[0]",
                                    first.notificationSubtypes().get(0))
                            .absent("$.data[0].title", first.title());
                });
    }

    private static ConsumerCase.Builder creation(String description) {
        return ConsumerCase.of("graph.facebook.com", "createUpcomingEvent", description)
                .given("an account that is linked to a business")
                .having("igUserId", ListCases.ID)
                .having("title", TITLE)
                .having("start", "2027-03-06T18:00:00+0000")
                .post("/${igUserId}/upcoming_events")
                .form("title", "${title}")
                .form("start_time", "${start}");
    }

    /** The event is made in the call: a limit that it breaks is a failure of the case. */
    private static ConsumerCase created(ConsumerCase.Builder request, Supplier<ReminderEvent> event) {
        return request.calling((clients, read) -> {
            GraphResponse<CreatedUpcomingEvent> created = clients.facebook()
                    .upcomingEvents()
                    .create(ListCases.ID, event.get())
                    .executeForResponse();
            read.value("$.id", created.body().id())
                    .same("status", 200, created.status())
                    .same("requests", 1, created.attempts());
        });
    }

    private static ConsumerCase ofStart() {
        return created(
                creation("creates an event of whose start people are reminded"),
                () -> StartReminderEvent.builder().title(TITLE).startTime(START).build());
    }

    private static ConsumerCase ofStartWithEverything() {
        return created(
                creation("creates an event with all that it can have")
                        .having("end", "2027-03-06T21:30:00+0000")
                        .form("end_time", "${end}")
                        .form("notification_subtypes", "[\"EVENT_START\",\"BEFORE_EVENT_1DAY\",\"AFTER_EVENT_1DAY\"]"),
                () -> StartReminderEvent.builder()
                        .title(TITLE)
                        .startTime(START)
                        .endTime(OffsetDateTime.parse("2027-03-06T21:30:00Z"))
                        .notificationSubtypes(List.of(
                                EventNotification.EVENT_START,
                                EventNotification.BEFORE_EVENT_1_DAY,
                                EventNotification.AFTER_EVENT_1_DAY))
                        .build());
    }

    private static ConsumerCase ofEnd() {
        return created(
                creation("creates an event of whose end people are reminded")
                        .form("notification_target_time", "EVENT_END")
                        .form(
                                "notification_subtypes",
                                "[\"BEFORE_EVENT_2DAY\",\"BEFORE_EVENT_1DAY\",\"BEFORE_EVENT_1HOUR\"]"),
                () -> EndReminderEvent.builder()
                        .title(TITLE)
                        .startTime(START)
                        .notificationSubtypes(List.of(
                                EventNotification.BEFORE_EVENT_2_DAY,
                                EventNotification.BEFORE_EVENT_1_DAY,
                                EventNotification.BEFORE_EVENT_1_HOUR))
                        .build());
    }
}
