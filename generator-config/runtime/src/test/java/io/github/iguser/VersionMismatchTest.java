package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API responds as another version than the requested one, without an error. */
class VersionMismatchTest {
    private final MockWebServer server = PromptServer.create();
    private final List<VersionMismatch> told = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    private void respond(String header, String version) {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}").setHeader(header, version));
    }

    private TestClient.Builder atVersion2() {
        return TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .retries(RetryPolicy.none())
                .baseUrl(server.url("/").toString())
                .version("v2.0");
    }

    @ParameterizedTest
    @EnumSource
    void reportsOnceForEachVersionThatResponds(CallStyle way) {
        for (String version : List.of("v2.0", "v1.0", "v1.0", "v1.1", "v1.0", "v2.0")) {
            respond("facebook-api-version", version);
        }
        GraphCall<User> call = atVersion2()
                .onVersionMismatch(told::add)
                .log(log::add)
                .build()
                .users()
                .get("1");

        for (int i = 0; i < 6; i++) {
            way.execute(call);
        }

        assertThat(told).containsExactly(new VersionMismatch("v2.0", "v1.0"), new VersionMismatch("v2.0", "v1.1"));
        assertThat(log)
                .filteredOn(line -> !line.startsWith("GET "))
                .containsExactly(
                        "version v2.0 was requested, but v1.0 responded: the requested one is not released, has"
                                + " expired, or is not open to the app",
                        "version v2.0 was requested, but v1.1 responded: the requested one is not released, has"
                                + " expired, or is not open to the app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook-api-version", "instagram-api-version"})
    void isReadFromTheHeaderOfEitherHost(String header) {
        respond(header, "v1.0");

        GraphResponse<User> response = atVersion2()
                .onVersionMismatch(told::add)
                .build()
                .users()
                .get("1")
                .executeForResponse();

        assertThat(response.apiVersion()).isEqualTo("v1.0");
        assertThat(told).containsExactly(new VersionMismatch("v2.0", "v1.0"));
    }

    @Test
    void ignoresAnOperationWithoutAVersion() {
        respond("instagram-api-version", "v1.0");

        atVersion2().onVersionMismatch(told::add).build().tokens().refresh().execute();

        assertThat(told).isEmpty();
    }

    @Test
    void reportsForAnErrorToo() {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setBody("{\"error\":{\"code\":100,\"message\":\"Unknown field\"}}")
                .setHeader("facebook-api-version", "v1.0"));
        GraphCall<User> call =
                atVersion2().onVersionMismatch(told::add).build().users().get("1");

        assertThatThrownBy(call::execute).isInstanceOf(InvalidRequestException.class);

        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "v1", "unknown", "v1.0 and more"})
    void isNotSeenInATextThatIsNoVersion(String header) {
        respond("facebook-api-version", header);

        atVersion2()
                .onVersionMismatch(told::add)
                .log(log::add)
                .build()
                .users()
                .get("1")
                .execute();

        assertThat(told).isEmpty();
        assertThat(log).hasSize(1);
    }

    @Test
    void isNotLookedForBehindABaseUrlWithoutAVersion() {
        respond("facebook-api-version", "v1.0");

        TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .baseUrl(server.url("/gateway").toString())
                .onVersionMismatch(told::add)
                .build()
                .users()
                .get("1")
                .execute();

        assertThat(told).isEmpty();
    }

    @Test
    void keepsTheResponseWhenTheListenerThrows() {
        respond("facebook-api-version", "v1.0");
        GraphCall<User> call = atVersion2()
                .onVersionMismatch(mismatch -> {
                    throw new IllegalStateException("listener");
                })
                .build()
                .users()
                .get("1");

        assertThat(call.execute()).isEqualTo(User.of("1"));
    }

    @Test
    void reportsForEachClientSeparately() {
        respond("facebook-api-version", "v1.0");
        respond("facebook-api-version", "v1.0");
        TestClient.Builder builder = atVersion2().onVersionMismatch(told::add);

        builder.build().users().get("1").execute();
        builder.build().users().get("1").execute();

        assertThat(told).hasSize(2);
    }
}
