package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.recording.ReplayServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example program that both hosts have, but those that publish, runs against the stand-in. */
class ReadingExamplesTest {

    private static final String FACEBOOK = "account=17841400000000001";
    private static final String INSTAGRAM = "account=17841400000000003";

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
    void profileOfAnAccountIsRead() throws Exception {
        assertThat(printed("facebook", "ReadProfile", FACEBOOK))
                .containsExactly("harbour.bicycles, Harbour Bicycles", "4821 followers, follows 212", "8 media");
    }

    @Test
    void profileOfTheTokensOwnAccountIsReadWithoutItsId() throws Exception {
        assertThat(printed("instagram", "ReadProfile"))
                .containsExactly(
                        "mira.on.wheels, Mira on Wheels, MEDIA_CREATOR",
                        "account=17841400000000003",
                        "23353 followers, follows 539",
                        "8 media");
    }

    @ParameterizedTest
    @CsvSource({"facebook, " + FACEBOOK, "instagram, " + INSTAGRAM})
    void mediaOfAllPagesAreListed(String host, String account) throws Exception {
        assertThat(printed(host, "ListMedia", account))
                .containsExactly(
                        "2026-11-20 IMAGE Open again on Monday. The coffee is on us.",
                        "2026-11-17 VIDEO How to true a wheel in ninety seconds",
                        "2026-11-15 CAROUSEL_ALBUM Three bikes, three owners, one river #sundayride @quay.wheelworks",
                        "2026-11-12 IMAGE Première sortie de l’année 🚲",
                        "2026-11-08 VIDEO Rain is only water",
                        "2026-11-03 IMAGE 自転車の日",
                        "2026-10-29 IMAGE Before and after",
                        "2026-10-21 CAROUSEL_ALBUM The new racks");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 1790000000000060, " + FACEBOOK, "instagram, 1790000000000560, " + INSTAGRAM})
    void commentsAreReadWithTheirMedia(String host, String media, String account) throws Exception {
        assertThat(printed(host, "ReadComments", account))
                .containsExactly(
                        "media " + media + "1 has 2 comments",
                        "  2026-11-21 What a lovely bell",
                        "  2026-11-20 Is it brass?",
                        "media " + media + "2 has 0 comments");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 1790000000000060, 82", "instagram, 1790000000000560, 67"})
    void metricsOfMediaAreRead(String host, String media, String views) throws Exception {
        assertThat(printed(host, "ReadMediaInsights", "account=17841400000000013"))
                .containsExactly(
                        "media " + media + "2 reach 42",
                        "media " + media + "2 views " + views,
                        "media " + media + "3 has no metrics");
    }

    @ParameterizedTest
    @CsvSource({"facebook", "instagram"})
    void mediaOlderThanTheAccountIsExplained(String host) throws Exception {
        assertThat(printed(host, "ReadMediaInsights", "account=17841400000090106"))
                .containsExactly("a media is older than the professional account: ask with since, for those after it");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 1790000000000020, " + FACEBOOK, "instagram, 1790000000000520, " + INSTAGRAM})
    void storiesAreListed(String host, String story, String account) throws Exception {
        assertThat(printed(host, "ListStories", account))
                .containsExactly(
                        "story " + story + "1 IMAGE since 2026-11-27T18:15Z",
                        "story " + story + "2 VIDEO since 2026-11-27T17:15Z",
                        "story " + story + "3 IMAGE since 2026-11-27T16:15Z",
                        "story " + story + "4 VIDEO since 2026-11-27T15:15Z",
                        "story " + story + "5 IMAGE since 2026-11-27T14:15Z");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 9001000000000, " + FACEBOOK, "instagram, 9001000000005, " + INSTAGRAM})
    void liveVideosAreListed(String host, String live, String account) throws Exception {
        assertThat(printed(host, "ListLiveMedia", account))
                .containsExactly(
                        "LIVE BROADCAST " + live + "1 of harbour.bicycles",
                        "LIVE BROADCAST " + live + "2 of harbour.bicycles",
                        "LIVE BROADCAST " + live + "3 of harbour.bicycles");
    }

    @ParameterizedTest
    @CsvSource({"facebook", "instagram"})
    void reachIsReadDayByDayOverThreeWeeks(String host) throws Exception {
        List<String> days =
                printed(host, "ReadReach", INSTAGRAM, "since=2026-11-03T07:59:59Z", "until=2026-11-24T08:00:01Z");

        assertThat(days)
                .hasSize(21)
                .startsWith("2026-11-03T08:00Z 64", "2026-11-04T08:00Z 71")
                .contains("2026-11-06T08:00Z 0", "2026-11-10T08:00Z 120")
                .endsWith("2026-11-23T08:00Z 118", "2026-11-24T08:00Z 95");
    }

    @ParameterizedTest
    @CsvSource({"facebook", "instagram"})
    void totalsAreReadWithTheirParts(String host) throws Exception {
        assertThat(printed(
                        host,
                        "ReadReachByFollowType",
                        INSTAGRAM,
                        "since=2026-11-10T08:00:00Z",
                        "until=2026-11-17T08:00:00Z"))
                .containsExactly(
                        "reach 640",
                        "  FOLLOWER 402",
                        "  NON_FOLLOWER 230",
                        "  UNKNOWN 8",
                        "views 2105",
                        "  FOLLOWER 1500",
                        "  NON_FOLLOWER 605");
    }

    @ParameterizedTest
    @CsvSource({"facebook", "instagram"})
    void countryIsFoundAmongTheDimensions(String host) throws Exception {
        assertThat(printed(host, "ReadEngagedAudience", INSTAGRAM)).containsExactly("DE 71", "US 7", "ES 3");
    }

    @Test
    void tooFewPeopleIsExplained() throws Exception {
        assertThat(printed("facebook", "ReadEngagedAudience", "account=17841400000074010"))
                .containsExactly("too few people to say where they are");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 1790000000000030, " + FACEBOOK, "instagram, 1790000000000530, " + INSTAGRAM})
    void mediaInWhichTheAccountIsTaggedAreListed(String host, String media, String account) throws Exception {
        assertThat(printed(host, "ListTags", account))
                .containsExactly(
                        "quay.wheelworks " + media + "1 A tandem for two",
                        "quay.wheelworks " + media + "2 Down to the river with @harbour.bicycles",
                        "quay.wheelworks " + media + "3 (no caption)",
                        "quay.wheelworks " + media + "4 A tandem for two",
                        "quay.wheelworks " + media + "5 Three bells");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 00, " + FACEBOOK, "instagram, 05, " + INSTAGRAM})
    void mentionInACaptionIsRepliedTo(String host, String part, String account) throws Exception {
        assertThat(printed(
                        host,
                        "ReplyToMention",
                        account,
                        "media=179000000000" + part + "310",
                        "message=Thank you for the ride"))
                .containsExactly("replied with comment 178700000000" + part + "501");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 00, " + FACEBOOK, "instagram, 05, " + INSTAGRAM})
    void mentionInACommentIsRepliedTo(String host, String part, String account) throws Exception {
        assertThat(printed(
                        host,
                        "ReplyToMention",
                        account,
                        "media=179000000000" + part + "310",
                        "comment=178700000000" + part + "410",
                        "message=See you on Sunday 🚲 & bring a friend"))
                .containsExactly("replied with comment 178700000000" + part + "502");
    }

    @ParameterizedTest
    @CsvSource({"facebook, 17900000000000310", "instagram, 17900000000005310"})
    void permissionThatIsMissingIsExplained(String host, String media) throws Exception {
        assertThat(printed(
                        host,
                        "ReplyToMention",
                        "account=17841400000090010",
                        "media=" + media,
                        "message=Thank you for the ride"))
                .containsExactly(
                        "not allowed (error 10): the documentation of the method names what has to be granted");
    }

    @Test
    void timeToWaitIsTold() throws Exception {
        assertThat(printed(
                        "facebook",
                        "ReplyToMention",
                        "account=17841400000080002",
                        "media=17900000000000310",
                        "message=Thank you for the ride"))
                .containsExactly("too many calls (error 80002): wait 7 minutes");
    }

    @Test
    void whatIsToBeSaidIsNamed() {
        assertThatThrownBy(() -> printed("facebook", "ReplyToMention", FACEBOOK))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("say media=<id of the media>");
    }

    private static List<String> printed(String host, String program, String... args) throws Exception {
        return Programs.printed(server, host, program, args);
    }
}
