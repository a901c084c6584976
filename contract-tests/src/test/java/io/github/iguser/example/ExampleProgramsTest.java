package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.example.facebook.ReadProfile;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.testing.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the {@code main} of each example program against the server of {@code iguser replay}. */
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ExampleProgramsTest {

    private static final Path SOURCES = Path.of("examples/src/main/java/io/github/iguser/example");

    /** A program, its arguments after the account, and the first line that it prints. */
    private static final String RUNS = """
            LogCalls                           |                                   | GET http://\\S+/\\d+: HTTP 200 after .+
            CountCalls                         |                                   | 1 succeeded, 0 refused, 0 failed, 1 connections used
            TraceCalls                         |                                   | GET \\{http.response.status_code=200, url.path=.+}
            facebook.ReadProfile               |                                   | .+, .+
            facebook.ListMedia                 |                                   | 2026-11-20 IMAGE Open again on Monday. The coffee is on us.
            facebook.ReadMediaInsights         |                                   | media \\d+ reach \\d+
            facebook.DiscoverAccount           | quay.wheelworks                   | .+, .+, \\d+ followers
            facebook.ReadMention               | comment 17870000000000410         | comment \\d+, \\d+ likes: .+
            facebook.ReadMention               | media 17900000000000310           | \\w+ \\d+: .+
            facebook.ReadMentionedMediaComments | 17900000000000701                | 2026-.+
            facebook.ListHashtags              |                                   | #harbourride \\d+
            facebook.ListCollaborationInvites  |                                   | quay\\.wheelworks invites to \\d+: .+
            facebook.AnswerCollaborationInvite | 17900000000000061 accept          | accepted: 17900000000000061
            facebook.ListCollaborativeMedia    |                                   | 2026-\\d\\d-\\d\\d IMAGE .+
            facebook.CreateEvents              |                                   | created event \\d+
            facebook.ListEvents                |                                   | .+, from 2027-03-06T18:00Z to .+
            facebook.ReadThreadsUser           |                                   | Threads account \\d+ with a picture
            facebook.CreateThreadsUser         |                                   | Threads account \\d+ represents the account
            facebook.ListAdvertisers           | 640000000000001                   | agency \\d+ .+
            facebook.AuthorizeAdAccount        | 640000000000001 2300000000000001  | the ad account may advertise
            facebook.PublishCarousel           | https://e.com/a.jpg https://e.com/b.mp4 | \\d+ of \\d+ posts used
            facebook.PublishTrialReel          | https://e.com/b.mp4               | \\d+ of \\d+ posts used
            facebook.FindInstagramAccounts     |                                   | Harbour Bicycles: account \\d+ harbour\\.bicycles
            facebook.KeepTokenFresh            | 310000000000001                   | the token expires at .+Z
            instagram.ReadComments             |                                   | media \\d+ has \\d+ comments
            instagram.ListStories              |                                   | story \\d+ IMAGE since .+
            instagram.ListLiveMedia            |                                   | .+ of mira\\.on\\.wheels
            instagram.ListTags                 |                                   | [a-z.]+ \\d+ .+
            instagram.ReadReach                | 2026-11-03T08:00:00Z 2026-11-24T08:00:00Z | .+Z \\d+
            instagram.ReadReachByFollowType    | 2026-11-03T08:00:00Z 2026-11-24T08:00:00Z | reach \\d+
            instagram.ReadEngagedAudience      |                                   | \\w+ \\d+
            instagram.ReplyToMention           | 17900000000000310 Thanks          | replied with comment \\d+
            instagram.PublishImage             | https://e.com/a.jpg Hello         | \\d+ of \\d+ posts used
            instagram.PublishStory             | image https://e.com/a.jpg         | \\d+ of \\d+ posts used
            instagram.PublishStory             | video https://e.com/b.mp4         | \\d+ of \\d+ posts used
            """;

    /** Classes that are no programs, or that take other arguments; other tests run those. */
    private static final Set<String> EXCLUDED =
            Set.of("package-info", "instagram.ReadProfile", "instagram.KeepTokenFresh", "facebook.PublishReelFromFile");

    private static StandIn standIn;

    @BeforeAll
    static void start() {
        standIn = StandIn.start();
    }

    @BeforeEach
    void startOver() {
        standIn.reset();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    static Stream<List<String>> runs() {
        return RUNS.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void printsItsFirstLine(List<String> run) throws Exception {
        assertThat(printed(run).get(0)).matches(run.get(2));
    }

    @Test
    void readsTheProfileOfTheTokensOwnAccount() throws Exception {
        assertThat(printed("instagram.ReadProfile").get(0)).matches(".+, .+, MEDIA_CREATOR");
    }

    static List<String> versions() {
        return ApiVersion.known().stream().map(ApiVersion::value).toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsTheSameProfilesAtEachVersion(String version) throws Exception {
        List<String> facebook = printed("facebook.ReadProfile", StandIn.ACCOUNT);
        List<String> instagram = printed("instagram.ReadProfile");

        System.setProperty("iguser.version", version);
        try {
            assertThat(printed("facebook.ReadProfile", StandIn.ACCOUNT)).isEqualTo(facebook);
            assertThat(printed("instagram.ReadProfile")).isEqualTo(instagram);
        } finally {
            System.clearProperty("iguser.version");
        }
    }

    @Test
    void reportsThatAnotherVersionResponds() throws Exception {
        System.setProperty("iguser.version", "v1.0");
        try {
            assertThat(printed("facebook.ReadProfile", StandIn.ACCOUNT).get(0)).isEqualTo("served by version v21.0");
            assertThat(printed("instagram.ReadProfile").get(0)).isEqualTo("served by version v21.0");
        } finally {
            System.clearProperty("iguser.version");
        }
    }

    @Test
    void runsEveryProgram() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> programs = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.'))
                    .filter(name -> !EXCLUDED.contains(name))
                    .toList();

            assertThat(runs().map(run -> run.get(0)).distinct().toList()).containsExactlyInAnyOrderElementsOf(programs);
        }
    }

    static Stream<List<String>> publishingRuns() {
        return runs().filter(run -> run.get(0).contains(".Publish"));
    }

    @ParameterizedTest
    @MethodSource("publishingRuns")
    void publishesWithProgress(List<String> run) throws Exception {
        assertThat(printed(run))
                .anyMatch(line -> line.matches("container \\d+ created"))
                .anyMatch(line -> line.matches("container \\d+ is FINISHED.*"))
                .last()
                .asString()
                .matches("published as media \\d+");
    }

    @Test
    void uploadsTheVideoOfACarousel(@TempDir Path folder) throws Exception {
        Path video = Files.write(folder.resolve("ride.mp4"), new byte[100_000]);

        assertThat(printed("facebook.PublishCarousel", StandIn.ACCOUNT, "https://e.com/a.jpg", video.toString()))
                .anyMatch(line -> line.endsWith(" is uploaded"))
                .last()
                .asString()
                .startsWith("published as media ");
    }

    @Test
    void uploadsAReel(@TempDir Path folder) throws Exception {
        Path video = Files.write(folder.resolve("ride.mp4"), new byte[100_000]);
        Path state = folder.resolve("state");

        assertThat(printed("facebook.PublishReelFromFile", StandIn.ACCOUNT, video.toString(), state.toString()))
                .anyMatch(line -> line.endsWith(" is uploaded"))
                .last()
                .asString()
                .startsWith("Published{mediaId=");
        assertThat(state).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "ListHashtags, 17841400000090004, 'GET /\\S+: HTTP \\d+, code 4, .+'",
        "ReadMediaInsights, 17841400000090106, 'a media is older than the professional account; set since to skip"
                + " it'",
    })
    void explainsARefusal(String program, String account, String line) throws Exception {
        assertThat(printed("facebook." + program, account))
                .singleElement()
                .asString()
                .matches(line);
    }

    @Test
    void namesMissingArguments() {
        assertThatThrownBy(() -> printed("instagram.ReplyToMention", StandIn.ACCOUNT))
                .hasMessage("usage: ReplyToMention <account> <media> <message> [<comment>]");
        assertThatThrownBy(ReadProfile::main)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("usage: ReadProfile <account>");
    }

    private static String account(String program) {
        return program.startsWith("instagram") ? StandIn.INSTAGRAM_ACCOUNT : StandIn.ACCOUNT;
    }

    private static List<String> printed(List<String> run) throws Exception {
        List<String> args = new ArrayList<>(List.of(account(run.get(0))));
        Stream.of(run.get(1).split(" ")).filter(arg -> !arg.isEmpty()).forEach(args::add);
        return printed(run.get(0), args.toArray(String[]::new));
    }

    private static List<String> printed(String program, String... args) throws Exception {
        String host = program.startsWith("instagram.") ? "graph.instagram.com" : "graph.facebook.com";
        return ExamplePrograms.printed(standIn.address() + "/" + host, program, args);
    }
}
