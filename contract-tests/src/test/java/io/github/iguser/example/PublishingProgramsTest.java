package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The example programs that publish end with a reason if publishing fails. */
@ResourceLock(Resources.SYSTEM_OUT)
class PublishingProgramsTest {

    private final MockWebServer server = new MockWebServer();
    private final Deque<String> codes = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
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

    private List<String> publish(String host) throws Exception {
        return ExamplePrograms.printed("http://localhost:" + server.getPort(), host + ".PublishMedia", "17", "image");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, CONTAINER_FAILED", "EXPIRED, CONTAINER_EXPIRED"})
    void endsWhenTheContainerCannotBePublished(String code, String reason) {
        codes.add(code);

        for (String host : List.of("facebook", "instagram")) {
            calls.clear();
            assertThatThrownBy(() -> publish(host))
                    .hasMessageStartingWith("NotPublished{reason=" + reason + ", containerId=1, status=words");
            assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void doesNotPublishAContainerTwice(String host) throws Exception {
        codes.add("PUBLISHED");

        assertThat(publish(host)).last().isEqualTo("published, but the API returned no id");
        assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1");
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS", "OF_TOMORROW"})
    void looksAgainWhileTheContainerIsNotFinished(String code) throws Exception {
        for (String host : List.of("facebook", "instagram")) {
            calls.clear();
            codes.clear();
            codes.addAll(List.of(code, code, "FINISHED"));
            assertThat(publish(host)).last().isEqualTo("published as media 2");
            assertThat(calls).filteredOn("/1"::equals).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void createsNothingBeyondTheLimit(String host) {
        codes.add("FINISHED");
        used = 25;

        assertThatThrownBy(() -> publish(host)).hasMessageStartingWith("NotPublished{reason=QUOTA_REACHED");
        assertThat(calls).containsExactly("/17/content_publishing_limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void readsTheContainerWhenTheIdIsMissing(String host) throws Exception {
        published = "{}";
        codes.addAll(List.of("FINISHED", "PUBLISHED"));

        assertThat(publish(host)).last().isEqualTo("published, but the API returned no id");
        assertThat(calls).containsExactly("/17/content_publishing_limit", "/17/media", "/1", "/17/media_publish", "/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void failsWhenNothingIsPublished(String host) {
        published = "{}";
        codes.addAll(List.of("FINISHED", "ERROR"));

        assertThatThrownBy(() -> publish(host)).hasMessageStartingWith("NotPublished{reason=CONTAINER_FAILED");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThatThrownBy(() -> ExamplePrograms.printed("http://localhost", "facebook.PublishMedia", "17", "poem"))
                .hasMessageStartingWith("not a kind of media: poem; usage: PublishMedia <account> image|");
    }
}
