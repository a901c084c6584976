package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example programs that publish end with a reason if publishing fails. */
@ResourceLock(Resources.SYSTEM_OUT)
class PublishingProgramsTest {

    private static final String CAROUSEL = "facebook.PublishCarousel https://e.com/a.jpg https://e.com/b.mp4";

    private final MockWebServer server = new MockWebServer();
    private final Deque<String> codes = new ArrayDeque<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private int used = 1;
    private String published = "{\"id\":\"2\"}";

    @BeforeEach
    void serve() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getRequestUrl().encodedPath().replaceFirst("^/v[^/]*", "");
                return new MockResponse().setBody(response(path));
            }
        });
    }

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    private String response(String path) {
        calls.add(path);
        return switch (path) {
            case "/17/media" -> "{\"id\":\"1\"}";
            case "/1" ->
                "{\"id\":\"1\",\"status_code\":\"" + (codes.size() > 1 ? codes.remove() : codes.element())
                        + "\",\"status\":\"words\"}";
            case "/17/content_publishing_limit" ->
                "{\"data\":[{\"quota_usage\":" + used + ",\"config\":{\"quota_total\":25,\"quota_duration\":86400}}]}";
            case "/17/media_publish" -> published;
            default -> throw new IllegalStateException(path);
        };
    }

    /** Runs a program with the account and the arguments after its name. */
    private List<String> publish(String run) throws Exception {
        List<String> args = new ArrayList<>(List.of(run.split(" ")));
        String program = args.set(0, "17");
        return ExamplePrograms.printed("http://localhost:" + server.getPort(), program, args.toArray(String[]::new));
    }

    static List<String> postsOfOneMedia() {
        return List.of(
                "instagram.PublishImage https://e.com/a.jpg Hello",
                "instagram.PublishStory image https://e.com/a.jpg",
                "facebook.PublishTrialReel https://e.com/b.mp4");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, CONTAINER_FAILED", "EXPIRED, CONTAINER_EXPIRED"})
    void endsWhenTheContainerCannotBePublished(String code, String reason) {
        codes.add(code);

        for (String run : postsOfOneMedia()) {
            calls.clear();
            assertThatThrownBy(() -> publish(run))
                    .hasMessageStartingWith("NotPublished{reason=" + reason + ", containerId=1, status=words");
            assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1");
        }
    }

    @Test
    void endsWhenAnItemOfTheCarouselFails() {
        codes.add("ERROR");

        assertThatThrownBy(() -> publish(CAROUSEL)).hasMessageStartingWith("NotPublished{reason=CONTAINER_FAILED");
        assertThat(calls).doesNotContain("/17/media_publish");
    }

    @ParameterizedTest
    @MethodSource("postsOfOneMedia")
    void doesNotPublishAContainerTwice(String run) throws Exception {
        codes.add("PUBLISHED");

        assertThat(publish(run)).last().isEqualTo("published, but the API returned no id");
        assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1");
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS", "OF_TOMORROW"})
    void looksAgainWhileTheContainerIsNotFinished(String code) throws Exception {
        for (String run : postsOfOneMedia()) {
            calls.clear();
            codes.clear();
            codes.addAll(List.of(code, code, "FINISHED"));
            assertThat(publish(run)).last().isEqualTo("published as media 2");
            assertThat(calls).filteredOn("/1"::equals).hasSize(3);
        }
    }

    @Test
    void createsNothingBeyondTheLimit() {
        codes.add("FINISHED");
        used = 25;

        for (String run :
                Stream.concat(postsOfOneMedia().stream(), Stream.of(CAROUSEL)).toList()) {
            calls.clear();
            assertThatThrownBy(() -> publish(run)).hasMessageStartingWith("NotPublished{reason=QUOTA_REACHED");
            assertThat(calls).containsExactly("/17/content_publishing_limit");
        }
    }

    @ParameterizedTest
    @MethodSource("postsOfOneMedia")
    void readsTheContainerWhenTheIdIsMissing(String run) throws Exception {
        published = "{}";
        codes.addAll(List.of("FINISHED", "PUBLISHED"));

        assertThat(publish(run)).last().isEqualTo("published, but the API returned no id");
        assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1", "/17/media_publish", "/1");
    }

    @ParameterizedTest
    @MethodSource("postsOfOneMedia")
    void failsWhenNothingIsPublished(String run) {
        published = "{}";
        codes.addAll(List.of("FINISHED", "ERROR"));

        assertThatThrownBy(() -> publish(run)).hasMessageStartingWith("NotPublished{reason=CONTAINER_FAILED");
    }

    @Test
    void refusesAnUnknownKindOfStory() {
        assertThatThrownBy(() -> publish("instagram.PublishStory poem https://e.com/a.jpg"))
                .hasMessage("not a kind of story: poem; usage: PublishStory <account> image|video <URL>");
        assertThat(calls).isEmpty();
    }
}
