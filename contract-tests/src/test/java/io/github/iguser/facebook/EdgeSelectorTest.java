package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The exact {@code fields} of edges on business, Threads, events and collaboration. */
class EdgeSelectorTest {
    private static void assertFields(IgUserFields fields, String text) {
        assertThat(fields).hasToString(text);
    }

    @Test
    void writesEdgeWithoutModifiersAsItsName() {
        assertFields(
                IgUserFields.of(f -> f.agencies()
                        .connectedThreadsUser()
                        .instagramBackedThreadsUser()
                        .upcomingEvents()
                        .collaborationInvites()
                        .collaborativeMedia()),
                "agencies,connected_threads_user,instagram_backed_threads_user,upcoming_events,collaboration_invites,"
                        + "collaborative_media");
    }

    @Test
    void selectsAgencies() {
        assertFields(
                IgUserFields.of(f -> f.agencies(a -> a.limit(5)
                        .after("QVFI")
                        .fields(x -> x.id().name()
                                .link()
                                .profilePictureUri()
                                .verificationStatus()
                                .vertical()
                                .timezoneId()
                                .createdTime()))),
                "agencies.limit(5).after(QVFI){id,name,link,profile_picture_uri,verification_status,vertical,timezone_id,"
                        + "created_time}");
    }

    @Test
    void selectsAdAccountsByBusiness() {
        assertFields(IgUserFields.of(f -> f.authorizedAdaccounts("123")), "authorized_adaccounts.business(123)");
        assertFields(
                IgUserFields.of(f -> f.authorizedAdaccounts(
                        "123",
                        a -> a.before("QVFI").limit(5).fields(x -> x.id().name().business(b -> b.name())))),
                "authorized_adaccounts.business(123).before(QVFI).limit(5){id,name,business{name}}");
        assertFields(
                IgUserFields.of(f -> f.authorizedAdaccounts(
                        "123",
                        a -> a.fields(x -> x.accountId()
                                .accountStatus()
                                .currency()
                                .timezoneName()
                                .business()
                                .amountSpent()
                                .balance()
                                .disableReason()
                                .createdTime()))),
                "authorized_adaccounts.business(123){account_id,account_status,currency,timezone_name,business,"
                        + "amount_spent,balance,disable_reason,created_time}");
    }

    @Test
    void refusesBusinessThatIsNotANumericId() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.authorizedAdaccounts("act_1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("business: \"act_1\" is not a numeric id");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.authorizedAdaccounts("1){id}", a -> a.limit(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("business: \"1){id}\"");
    }

    @Test
    void selectsThreadsAccountWithoutModifiers() {
        assertFields(
                IgUserFields.of(
                        f -> f.connectedThreadsUser(t -> t.threadsUserId().threadsUserProfilePic())
                                .instagramBackedThreadsUser(t -> t.threadsUserId())),
                "connected_threads_user{threads_user_id,threads_user_profile_pic},"
                        + "instagram_backed_threads_user{threads_user_id}");
    }

    @Test
    void selectsUpcomingEvents() {
        assertFields(
                IgUserFields.of(f -> f.upcomingEvents(e -> e.limit(5)
                        .before("QVFI")
                        .fields(x -> x.id().title()
                                .startTime()
                                .endTime()
                                .notificationSubtypes()
                                .notificationTargetTime()))),
                "upcoming_events.limit(5).before(QVFI){id,title,start_time,end_time,notification_subtypes,"
                        + "notification_target_time}");
    }

    @Test
    void selectsInvitationsAndCollaborativeMedia() {
        assertFields(
                IgUserFields.of(f -> f.collaborationInvites(i -> i.limit(50)
                                .after("QVFI")
                                .fields(x -> x.mediaId()
                                        .mediaOwnerUsername()
                                        .caption()
                                        .mediaUrl()))
                        .collaborativeMedia(m -> m.limit(2).before("QVFJ").fields(x -> x.id().totalLikeCount()))),
                "collaboration_invites.limit(50).after(QVFI){media_id,media_owner_username,caption,media_url},"
                        + "collaborative_media.limit(2).before(QVFJ){id,total_like_count}");
    }

    @Test
    void refusesCursorThatEndsTheExpansion() {
        assertThatThrownBy(() -> IgUserFields.of(f -> f.agencies(a -> a.after("a){id}"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("after: \"a){id}\" contains ')', which an argument cannot contain");
    }
}
