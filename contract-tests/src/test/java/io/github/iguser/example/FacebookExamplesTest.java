package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.recording.ReplayServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example program of what only graph.facebook.com has runs against the stand-in. */
class FacebookExamplesTest {

    private static final String ACCOUNT = "account=17841400000000001";
    private static final String BUSINESS_ACCOUNT = "account=17841400000000051";
    private static final String BUSINESS = "business=640000000000001";
    private static final String AD_ACCOUNT = "adaccount=2300000000000001";
    private static final String NOT_ALLOWED =
            "not allowed (error 10): the documentation of the method names what has to be granted";
    private static final String WAIT = "too many calls (error 80002): wait 7 minutes";

    private static ReplayServer server;

    @BeforeAll
    static void start() {
        server = ReplayServer.startWithOwnLinks(Recordings.embedded());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void accountIsDiscoveredWithAllPagesOfItsMedia() throws Exception {
        assertThat(printed("DiscoverAccount", ACCOUNT, "username=quay.wheelworks"))
                .containsExactly(
                        "quay.wheelworks, Quay Wheelworks, 267003 followers",
                        "17800000000000205 Spokes, slowly: 5837 likes",
                        "17800000000000204 Two workshops, one wheel: 299 likes",
                        "17800000000000203 Open day 🎈: 364 likes",
                        "17800000000000202 A bell made of brass: 94 likes",
                        "17800000000000201 First coat of paint: 143 likes");
    }

    @Test
    void likesOfDiscoveredMediaMayBeHidden() throws Exception {
        assertThat(printed("DiscoverAccount", ACCOUNT, "username=quiet.spokes"))
                .containsExactly(
                        "quiet.spokes, Quiet Spokes, 1310 followers",
                        "17800000000000216 Fog on the bridge: likes are hidden",
                        "17800000000000215 (no caption): likes are hidden");
    }

    @Test
    void unknownAccountIsExplained() throws Exception {
        assertThat(printed("DiscoverAccount", ACCOUNT, "username=nobody.rides.here"))
                .containsExactly("nobody.rides.here is unknown, or a personal account");
    }

    @Test
    void commentThatMentionsTheAccountIsRead() throws Exception {
        assertThat(printed("ReadMention", "account=17841405309211844", "comment=17873440459141021"))
                .containsExactly(
                        "comment 17873440459141021, 185 likes: Shout out to @metricsaurus",
                        "it is on media 17895695668004550");
    }

    @Test
    void mediaThatMentionsTheAccountIsRead() throws Exception {
        assertThat(printed("ReadMention", "account=17841405726653026", "media=17918195224117851"))
                .containsExactly("IMAGE 17918195224117851: @bluebottle There can be only one!");
    }

    @Test
    void commentsOnAMediaThatMentionsTheAccountAreReadPageByPage() throws Exception {
        assertThat(printed("ReadMentionedMediaComments", ACCOUNT, "media=17900000000000701"))
                .containsExactly(
                        "2026-11-18T15:00Z And the brakes?",
                        "2026-11-18T14:00Z Two discs",
                        "2026-11-18T13:00Z Nice colour",
                        "2026-11-18T12:00Z Sea green",
                        "2026-11-18T11:00Z Where was it built?");
    }

    @Test
    void hashtagsAreListed() throws Exception {
        assertThat(printed("ListHashtags", "account=17841400000000012"))
                .containsExactly(
                        "#harbourride 17841500000000001",
                        "#brassbells 17841500000000002",
                        "#sundayride 17841500000000003");
    }

    @ParameterizedTest
    @CsvSource({
        "17841400000090190, the token is not taken (error 190): get another one",
        "17841400000090010, " + NOT_ALLOWED,
        "17841400000090004, too many calls (error 4): the API names no time to wait"
    })
    void eachFailureSaysWhatToDo(String account, String line) throws Exception {
        assertThat(printed("ListHashtags", "account=" + account)).containsExactly(line);
    }

    @Test
    void invitesAreListed() throws Exception {
        assertThat(printed("ListCollaborationInvites", "account=17841400000000053"))
                .containsExactly("quay.wheelworks invites to 17900000000000061: Two workshops, one wheel");
    }

    @Test
    void invitesMayLackCaptionAndUrl() throws Exception {
        assertThat(printed("ListCollaborationInvites", "account=17841400000000054"))
                .containsExactly(
                        "river.tours invites to 17900000000000066: (no caption)",
                        "river.tours invites to 17900000000000067: Licensed song",
                        "  without a URL of it");
    }

    @ParameterizedTest
    @CsvSource({"true, accepted", "false, declined"})
    void inviteIsAnswered(String accept, String done) throws Exception {
        assertThat(printed(
                        "AnswerCollaborationInvite", BUSINESS_ACCOUNT, "media=17900000000000061", "accept=" + accept))
                .containsExactly(done + ": 17900000000000061");
    }

    @ParameterizedTest
    @CsvSource({
        "17841400000090100, 17900000000000099, no invitation to 17900000000000099 (error 100)",
        "17841400000090010, 17900000000000061, " + NOT_ALLOWED,
        "17841400000080002, 17900000000000061, " + WAIT
    })
    void answerThatIsRefusedIsExplained(String account, String media, String line) throws Exception {
        assertThat(printed("AnswerCollaborationInvite", "account=" + account, "media=" + media))
                .containsExactly(line);
    }

    @Test
    void mediaOfOthersAreListed() throws Exception {
        assertThat(printed("ListCollaborativeMedia", BUSINESS_ACCOUNT))
                .containsExactly(
                        "2026-11-11 VIDEO Two workshops, one wheel",
                        "2026-11-02 IMAGE Bridge at dawn",
                        "2026-10-20 CAROUSEL_ALBUM Six saddles",
                        "2026-09-30 VIDEO How we swapped shops",
                        "2026-09-01 IMAGE Über den Fluss");
    }

    @Test
    void eventsOfBothKindsAreCreated() throws Exception {
        assertThat(printed("CreateEvents", BUSINESS_ACCOUNT))
                .containsExactly("created event 17950000000000041", "created event 17950000000000051");
    }

    @ParameterizedTest
    @CsvSource({"17841400000090010, " + NOT_ALLOWED, "17841400000080002, " + WAIT})
    void noMoreEventsAreCreatedAfterAFailure(String account, String line) throws Exception {
        assertThat(printed("CreateEvents", "account=" + account)).containsExactly(line);
    }

    @Test
    void eventsAreListedWithTheirReminders() throws Exception {
        assertThat(printed("ListEvents", "account=17841400000000053"))
                .containsExactly(
                        "Opening of the new workshop, from 2027-03-06T18:00Z to 2027-03-06T21:30Z",
                        "  reminders of EVENT_START: [BEFORE_EVENT_1DAY, BEFORE_EVENT_15MIN, EVENT_START]",
                        "Winter sale, from 2027-01-04T08:00Z to 2027-01-31T20:00Z",
                        "  reminders of EVENT_END: [BEFORE_EVENT_2DAY, BEFORE_EVENT_1DAY, BEFORE_EVENT_1HOUR]");
    }

    @Test
    void eventMayLackEndAndReminders() throws Exception {
        assertThat(printed("ListEvents", "account=17841400000000054"))
                .containsExactly("Night ride 🚲 & soup, from 2026-12-21T19:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "17841400000000051, Threads account 25900000000000001 with a picture",
        "17841400000000053, Threads account 25900000000000002 without a picture",
        "17841400000000052, no Threads account is connected"
    })
    void connectedThreadsAccountIsToldIfThereIsOne(String account, String line) throws Exception {
        assertThat(printed("ReadThreadsUser", "account=" + account)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "17841400000000051, Threads account 25900000000000001 stands in",
        "17841400000000053, Threads account 25900000000000002 stands in",
        "17841400000090010, " + NOT_ALLOWED,
        "17841400000080002, " + WAIT
    })
    void threadsAccountThatStandsInIsCreated(String account, String line) throws Exception {
        assertThat(printed("CreateThreadsUser", "account=" + account)).containsExactly(line);
    }

    @Test
    void advertisersAreListed() throws Exception {
        assertThat(printed("ListAdvertisers", BUSINESS_ACCOUNT, BUSINESS))
                .containsExactly(
                        "agency 640000000000011 Harbour Media",
                        "agency 640000000000012 Quay & Sons Advertising",
                        "agency 640000000000013 Lantern Studio",
                        "agency 640000000000014 Riverside Outdoor",
                        "agency 640000000000015 Café Werbung",
                        "ad account act_2300000000000011 Spring",
                        "ad account act_2300000000000012 Summer",
                        "ad account act_2300000000000013 Autumn",
                        "ad account act_2300000000000014 Winter",
                        "ad account act_2300000000000015 Sale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17841400000000051", "17841400000000053"})
    void adAccountIsAuthorized(String account) throws Exception {
        assertThat(printed("AuthorizeAdAccount", "account=" + account, BUSINESS, AD_ACCOUNT))
                .containsExactly("the ad account may advertise");
    }

    @ParameterizedTest
    @CsvSource({"17841400000090010, " + NOT_ALLOWED, "17841400000080002, " + WAIT})
    void adAccountThatIsRefusedIsExplained(String account, String line) throws Exception {
        assertThat(printed("AuthorizeAdAccount", "account=" + account, BUSINESS, AD_ACCOUNT))
                .containsExactly(line);
    }

    private static List<String> printed(String program, String... args) throws Exception {
        return Programs.printed(server, "facebook", program, args);
    }
}
