package io.github.iguser.contract.pact;

import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.AdAccount;
import io.github.iguser.model.Business;
import io.github.iguser.model.CollaborationInvite;
import io.github.iguser.model.CollaborativeMedia;
import io.github.iguser.model.IgUser;
import io.github.iguser.model.ThreadsUser;
import io.github.iguser.model.UpcomingEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Edges on business, Threads, events and collaboration that come along with the account, on graph.facebook.com. */
final class FacebookBusinessEdgeFieldCases {

    private static final String ID = ListCases.ID;
    private static final String BUSINESS = FacebookAdvertisingCases.BUSINESS;
    private static final String AFTER = "QVFIUmFmdGVy";
    private static final String BEFORE = "QVFIUmJlZm9yZQ";

    private FacebookBusinessEdgeFieldCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                agencies(),
                adAccounts(),
                threadsUser(),
                standIn(),
                events(),
                invites(),
                collaborativeMedia(),
                before());
    }

    private static ConsumerCase.Builder account(String what, String fields) {
        return ConsumerCase.of("graph.facebook.com", "getIgUser", "reads " + what + " together with the account")
                .given("an account with " + what)
                .having("igUserId", ID)
                .get("/${igUserId}")
                .query("fields", "id," + fields);
    }

    private static ConsumerCase reading(
            ConsumerCase.Builder request, Consumer<IgUserFields> fields, BiConsumer<IgUser, TypedValues> reader) {
        return request.calling((clients, read) -> {
            IgUser user = clients.facebook()
                    .igUser()
                    .get(ID, IgUserFields.of(f -> fields.accept(f.id())))
                    .execute();
            read.value("$.id", user.id());
            reader.accept(user, read);
        });
    }

    private static ConsumerCase agencies() {
        return reading(
                account("agencies", "agencies.limit(2).after(${after}){id,name,verification_status}")
                        .having("after", AFTER),
                f -> f.agencies(
                        a -> a.limit(2).after(AFTER).fields(x -> x.id().name().verificationStatus())),
                (user, read) -> {
                    Business first = user.agencies().data().get(0);
                    read.value("$.agencies.data[0].id", first.id())
                            .value("$.agencies.data[0].name", first.name())
                            .value("$.agencies.data[0].verification_status", first.verificationStatus());
                });
    }

    private static ConsumerCase adAccounts() {
        return reading(
                account(
                                "ad accounts",
                                "authorized_adaccounts.business(${business}).limit(2).after(${after})"
                                        + "{id,account_id,name,business{id,name}}")
                        .having("business", BUSINESS)
                        .having("after", AFTER),
                f -> f.authorizedAdaccounts(
                        BUSINESS,
                        a -> a.limit(2)
                                .after(AFTER)
                                .fields(x -> x.id().accountId().name().business(b -> b.id().name()))),
                (user, read) -> {
                    AdAccount first = user.authorizedAdaccounts().data().get(0);
                    read.value("$.authorized_adaccounts.data[0].id", first.id())
                            .value("$.authorized_adaccounts.data[0].account_id", first.accountId())
                            .value("$.authorized_adaccounts.data[0].name", first.name())
                            .value(
                                    "$.authorized_adaccounts.data[0].business.name",
                                    first.business().name());
                });
    }

    private static ConsumerCase threadsUser() {
        return reading(
                account("a connected Threads account", "connected_threads_user{threads_user_id}"),
                f -> f.connectedThreadsUser(x -> x.threadsUserId()),
                (user, read) -> {
                    ThreadsUser only = user.connectedThreadsUser().data().get(0);
                    read.value("$.connected_threads_user.data[0].threads_user_id", only.threadsUserId())
                            .absent(
                                    "$.connected_threads_user.data[0].threads_user_profile_pic",
                                    only.threadsUserProfilePic());
                });
    }

    private static ConsumerCase standIn() {
        return reading(
                account("a stand-in Threads account", "instagram_backed_threads_user{threads_user_id}"),
                f -> f.instagramBackedThreadsUser(x -> x.threadsUserId()),
                (user, read) -> {
                    ThreadsUser only = user.instagramBackedThreadsUser().data().get(0);
                    read.value("$.instagram_backed_threads_user.data[0].threads_user_id", only.threadsUserId())
                            .absent(
                                    "$.instagram_backed_threads_user.data[0].threads_user_profile_pic",
                                    only.threadsUserProfilePic());
                });
    }

    private static ConsumerCase events() {
        return reading(
                account(
                                "upcoming events",
                                "upcoming_events.limit(2).after(${after})"
                                        + "{id,title,start_time,end_time,notification_subtypes,notification_target_time}")
                        .having("after", AFTER),
                f -> f.upcomingEvents(e -> e.limit(2)
                        .after(AFTER)
                        .fields(x -> x.id().title()
                                .startTime()
                                .endTime()
                                .notificationSubtypes()
                                .notificationTargetTime())),
                (user, read) -> {
                    UpcomingEvent first = user.upcomingEvents().data().get(0);
                    read.value("$.upcoming_events.data[0].title", first.title())
                            .value("$.upcoming_events.data[0].start_time", first.startTime())
                            .value(
                                    "$.upcoming_events.data[0].notification_target_time",
                                    first.notificationTargetTime());
                });
    }

    private static ConsumerCase invites() {
        return reading(
                account(
                                "invitations",
                                "collaboration_invites.limit(2).after(${after})"
                                        + "{media_id,media_owner_username,caption,media_url}")
                        .having("after", AFTER),
                f -> f.collaborationInvites(i -> i.limit(2)
                        .after(AFTER)
                        .fields(x -> x.mediaId().mediaOwnerUsername().caption().mediaUrl())),
                (user, read) -> {
                    CollaborationInvite first =
                            user.collaborationInvites().data().get(0);
                    read.value("$.collaboration_invites.data[0].media_id", first.mediaId())
                            .value("$.collaboration_invites.data[0].media_owner_username", first.mediaOwnerUsername())
                            .value("$.collaboration_invites.data[0].caption", first.caption());
                });
    }

    private static ConsumerCase collaborativeMedia() {
        return reading(
                account(
                                "media of others",
                                "collaborative_media.limit(2).after(${after}){id,caption,media_type,timestamp}")
                        .having("after", AFTER),
                f -> f.collaborativeMedia(m -> m.limit(2)
                        .after(AFTER)
                        .fields(x -> x.id().caption().mediaType().timestamp())),
                (user, read) -> {
                    CollaborativeMedia first = user.collaborativeMedia().data().get(0);
                    read.value("$.collaborative_media.data[0].id", first.id())
                            .value("$.collaborative_media.data[0].media_type", first.mediaType())
                            .value("$.collaborative_media.data[0].timestamp", first.timestamp());
                });
    }

    private static ConsumerCase before() {
        return reading(
                account(
                                "the page before of several lists",
                                "agencies.limit(1).before(${agencies}){id,name},"
                                        + "authorized_adaccounts.business(${business}).limit(1).before(${adAccounts})"
                                        + "{id,name},"
                                        + "upcoming_events.limit(1).before(${events}){id,title},"
                                        + "collaboration_invites.limit(1).before(${invites}){media_id},"
                                        + "collaborative_media.limit(1).before(${media}){id,caption}")
                        .having("business", BUSINESS)
                        .having("agencies", BEFORE)
                        .having("adAccounts", BEFORE)
                        .having("events", BEFORE)
                        .having("invites", BEFORE)
                        .having("media", BEFORE)
                        .lacking("$.collaboration_invites.paging.cursors.after"),
                f -> f.agencies(a -> a.limit(1).before(BEFORE).fields(x -> x.id().name()))
                        .authorizedAdaccounts(
                                BUSINESS, a -> a.limit(1).before(BEFORE).fields(x -> x.id().name()))
                        .upcomingEvents(e -> e.limit(1).before(BEFORE).fields(x -> x.id().title()))
                        .collaborationInvites(i -> i.limit(1).before(BEFORE).fields(x -> x.mediaId()))
                        .collaborativeMedia(m -> m.limit(1).before(BEFORE).fields(x -> x.id().caption())),
                (user, read) -> read.value(
                                "$.agencies.data[0].name",
                                user.agencies().data().get(0).name())
                        .value(
                                "$.authorized_adaccounts.data[0].id",
                                user.authorizedAdaccounts().data().get(0).id())
                        .value(
                                "$.upcoming_events.data[0].title",
                                user.upcomingEvents().data().get(0).title())
                        .value(
                                "$.collaboration_invites.data[0].media_id",
                                user.collaborationInvites().data().get(0).mediaId())
                        .value(
                                "$.collaborative_media.data[0].caption",
                                user.collaborativeMedia().data().get(0).caption()));
    }
}
