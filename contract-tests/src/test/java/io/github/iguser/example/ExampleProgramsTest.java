package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.example.Synthesiser;
import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.recording.ReplayServer;
import io.github.iguser.contract.spec.SpecSet;
import io.github.iguser.example.facebook.PublishImage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs each example program by its {@code main} against the stand-in that {@code iguser replay} starts. */
class ExampleProgramsTest {

    private static final String ACCOUNT = "account=17841400000000001";

    private static ReplayServer server;

    @BeforeAll
    static void start() {
        server = ReplayServer.startWithoutJournal(Recordings.embedded(), new Synthesiser(SpecSet.embedded())::answer);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ReadProfile, '.+, .+(, MEDIA_CREATOR)?'",
        "ListMedia, '2026-11-20 IMAGE Open again on Monday. The coffee is on us.'",
        "ReadComments, media \\d+ has \\d+ comments",
        "ReadMediaInsights, media \\d+ reach \\d+",
        "ListStories, story \\d+ IMAGE since .+",
        "ListLiveMedia, .+ of harbour\\.bicycles",
        "ReadEngagedAudience, \\w+ \\d+",
        "ListTags, [a-z.]+ \\d+ .+"
    })
    void readsOnBothHosts(String program, String firstLine) throws Exception {
        for (String host : List.of("facebook", "instagram")) {
            assertThat(printed(host, program, ACCOUNT).get(0)).as(host).matches(firstLine);
        }
    }

    @ParameterizedTest
    @CsvSource({"ReadReach, .+Z \\d+", "ReadReachByFollowType, reach \\d+"})
    void readsSpansOfTimeOnBothHosts(String program, String firstLine) throws Exception {
        for (String host : List.of("facebook", "instagram")) {
            assertThat(printed(host, program, ACCOUNT, "since=2026-11-03T08:00:00Z", "until=2026-11-24T08:00:00Z")
                            .get(0))
                    .as(host)
                    .matches(firstLine);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PublishImage",
                "PublishReel",
                "PublishTrialReel",
                "PublishStoryImage",
                "PublishStoryVideo",
                "PublishCarousel"
            })
    void publishesOnBothHosts(String program) throws Exception {
        for (String host : List.of("facebook", "instagram")) {
            List<String> lines = printed(host, program, ACCOUNT, "pause=0");
            assertThat(lines.get(0)).as(host).matches("container \\d+ created");
            assertThat(lines).as(host).anyMatch(line -> line.matches("container \\d+ is FINISHED"));
            assertThat(lines.get(lines.size() - 1)).as(host).matches("published as media \\d+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PublishReel", "PublishTrialReel", "PublishStoryVideo", "PublishCarousel"})
    void saysWhereAVideoOfOnesOwnIsUploaded(String program) throws Exception {
        assertThat(printed("facebook", program, ACCOUNT, "pause=0", "upload=resumable"))
                .anyMatch(line -> line.startsWith("the video is to be uploaded to https://rupload.facebook.com/"));
    }

    @ParameterizedTest
    @CsvSource({
        "DiscoverAccount, username=quay.wheelworks, '.+, .+, \\d+ followers'",
        "ReadMention, comment=17870000000000410, 'comment \\d+, \\d+ likes: .+'",
        "ReadMention, media=17900000000000310, \\w+ \\d+: .+",
        "ReadMentionedMediaComments, media=17900000000000701, 2026-.+",
        "ListHashtags, business=1, '#harbourride \\d+'",
        "ListCollaborationInvites, business=1, quay\\.wheelworks invites to \\d+: .+",
        "AnswerCollaborationInvite, media=17900000000000061, accepted: 17900000000000061",
        "ListCollaborativeMedia, business=1, 2026-\\d\\d-\\d\\d IMAGE .+",
        "CreateEvents, business=1, created event \\d+",
        "ListEvents, business=1, '.+, from 2027-03-06T18:00Z to .+'",
        "ReadThreadsUser, business=1, Threads account \\d+ with a picture",
        "CreateThreadsUser, business=1, Threads account \\d+ stands in",
        "ListAdvertisers, business=640000000000001, agency \\d+ .+"
    })
    void worksOnGraphFacebookComOnly(String program, String argument, String firstLine) throws Exception {
        assertThat(printed("facebook", program, ACCOUNT, argument).get(0)).matches(firstLine);
    }

    @Test
    void authorizesAnAdAccount() throws Exception {
        assertThat(printed(
                        "facebook",
                        "AuthorizeAdAccount",
                        ACCOUNT,
                        "business=640000000000001",
                        "adaccount=2300000000000001"))
                .containsExactly("the ad account may advertise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void repliesToAMention(String host) throws Exception {
        assertThat(printed(
                        host, "ReplyToMention", ACCOUNT, "media=17900000000000310", "message=Thank you for the ride"))
                .singleElement()
                .asString()
                .matches("replied with comment \\d+");
    }

    @ParameterizedTest
    @CsvSource({
        "ListHashtags, 17841400000090004, too many calls (error 4): the API names no time to wait",
        "ReadMediaInsights, 17841400000090106, 'a media is older than the professional account: ask with since, for"
                + " those after it'",
    })
    void explainsARefusal(String program, String account, String line) throws Exception {
        assertThat(printed("facebook", program, "account=" + account)).containsExactly(line);
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        assertThatThrownBy(() -> printed("facebook", "ReplyToMention", ACCOUNT))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("say media=<id of the media>");
        assertThatThrownBy(() -> PublishImage.main("address=" + server.address("graph.facebook.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("say account=<id of the account>");
        assertThatThrownBy(() -> PublishImage.main("17841400000000003"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not name=value: 17841400000000003");
    }

    private static List<String> printed(String host, String program, String... args) throws Exception {
        return Programs.printed(server, host, program, args);
    }
}
