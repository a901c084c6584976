package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.recording.ReplayServer;
import io.github.iguser.example.facebook.PublishImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example program of publishing runs against the stand-in that {@code iguser replay} starts. */
class PublishingExamplesTest {

    private static ReplayServer server;

    @BeforeAll
    static void start() {
        server = ReplayServer.startWithOwnLinks(Recordings.embedded());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forgetWhatWasPublished() {
        server.reset();
    }

    /** An image is finished at once, a video when it is looked at again. */
    @ParameterizedTest
    @CsvSource({
        "facebook, PublishImage, 201",
        "instagram, PublishImage, 201",
        "facebook, PublishStoryImage, 204",
        "instagram, PublishStoryImage, 204"
    })
    void imageIsPublished(String host, String program, String end) throws Exception {
        assertThat(printed(host, program))
                .containsExactly(created(end), finished(end), "5 of 50 posts used", published(end));
    }

    @ParameterizedTest
    @CsvSource({
        "facebook, PublishReel, 202",
        "instagram, PublishReel, 202",
        "facebook, PublishTrialReel, 203",
        "instagram, PublishTrialReel, 203",
        "facebook, PublishStoryVideo, 205",
        "instagram, PublishStoryVideo, 205"
    })
    void videoIsPublished(String host, String program, String end) throws Exception {
        assertThat(printed(host, program))
                .containsExactly(created(end), inProgress(end), finished(end), "5 of 50 posts used", published(end));
    }

    @ParameterizedTest
    @CsvSource({"PublishReel, 212", "PublishTrialReel, 213", "PublishStoryVideo, 215"})
    void videoOfOnesOwnIsPublished(String program, String end) throws Exception {
        assertThat(printed("facebook", program, "upload=resumable"))
                .containsExactly(
                        created(end),
                        upload(end),
                        inProgress(end),
                        finished(end),
                        "5 of 50 posts used",
                        published(end));
    }

    @ParameterizedTest
    @CsvSource({"facebook", "instagram"})
    void carouselIsPublished(String host) throws Exception {
        assertThat(printed(host, "PublishCarousel"))
                .containsExactly(
                        created("206"),
                        finished("206"),
                        created("207"),
                        inProgress("207"),
                        finished("207"),
                        created("208"),
                        finished("208"),
                        "5 of 50 posts used",
                        published("208"));
    }

    @Test
    void carouselWithVideoOfOnesOwnIsPublished() throws Exception {
        assertThat(printed("facebook", "PublishCarousel", "upload=resumable"))
                .containsExactly(
                        created("206"),
                        finished("206"),
                        created("217"),
                        upload("217"),
                        inProgress("217"),
                        finished("217"),
                        created("218"),
                        finished("218"),
                        "5 of 50 posts used",
                        published("218"));
    }

    @Test
    void argumentWithoutNameIsRefused() {
        assertThatThrownBy(() -> PublishImage.main("17841400000000003"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not name=value: 17841400000000003");
    }

    @Test
    void accountHasToBeSaid() {
        assertThatThrownBy(() -> PublishImage.main("address=" + server.address("graph.facebook.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("say account=<id of the account>");
    }

    private static List<String> printed(String host, String program, String... more) throws Exception {
        List<String> args = new ArrayList<>(List.of(more));
        args.addAll(List.of("account=17841400000000003", "pause=0"));
        return Programs.printed(server, host, program, args.toArray(String[]::new));
    }

    private static String created(String end) {
        return "container 17889000000000" + end + " created";
    }

    private static String upload(String end) {
        return "the video is to be uploaded to https://rupload.facebook.com/ig-api-upload/v25.0/17889000000000" + end;
    }

    private static String inProgress(String end) {
        return "container 17889000000000" + end + " is IN_PROGRESS";
    }

    private static String finished(String end) {
        return "container 17889000000000" + end + " is FINISHED";
    }

    private static String published(String end) {
        return "published as media 17900000000000" + end;
    }
}
